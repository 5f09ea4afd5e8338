# Varnish in front of the storefront. Needs vmod_xkey (Debian: varnish-modules).
#
#   varnishd -f /etc/varnish/default.vcl -p http_gzip_support=off -s malloc,512m
#
# `http_gzip_support=off` lets the storefront's brotli through. PURGE_TOKEN in Varnish's environment is the storefront's
# CACHE_PURGE_TOKEN. Replace the two addresses below, and list in `purgers` the machines that run storefronts.
# tests/built/varnish.test.ts runs this file as it is, but for these addresses.
vcl 4.1;

import directors;
import std;
import xkey;

probe lives {
  .url = "/healthz";
  .interval = 2s;
  .timeout = 2s;
  .window = 3;
  .threshold = 2;
  .initial = 2;
}

backend storefront1 {
  .host = "127.0.0.1";
  .port = "4321";
  .probe = lives;
  .first_byte_timeout = 30s;
}

backend storefront2 {
  .host = "127.0.0.1";
  .port = "4331";
  .probe = lives;
  .first_byte_timeout = 30s;
}

acl purgers {
  "127.0.0.1";
  "::1";
}

sub vcl_init {
  new storefronts = directors.round_robin();
  storefronts.add_backend(storefront1);
  storefronts.add_backend(storefront2);
}

sub vcl_recv {
  set req.backend_hint = storefronts.backend();
  if (req.restarts == 0) { unset req.http.X-Cacheable; unset req.http.X-Show-Stale; }

  if (req.method == "PURGE") {
    if (client.ip !~ purgers || std.getenv("PURGE_TOKEN") == "" || req.http.Authorization != "Bearer " + std.getenv("PURGE_TOKEN")) {
      return (synth(403, "Forbidden"));
    }
    # Soft: what is purged counts as expired, and is still there when no storefront answers.
    set req.http.X-Purged = xkey.softpurge(req.http.xkey);
    return (synth(200, "Purged " + req.http.X-Purged));
  }

  if (req.method != "GET" && req.method != "HEAD") { return (pass); }

  # A preview is an editor's alone, and whoever shows credentials gets an answer of their own.
  if (req.http.Authorization || req.http.Cookie ~ "(^|;\s*)(__Host-|__Secure-)?maison-preview=") { return (pass); }

  # Files: built, in public/, or of the Content Lake. Their addresses name their content or are checked again.
  if (req.url ~ "^/(assets|brand|drawings|files|fonts|images|models|spins)/" || req.url ~ "^/swatches\.svg") {
    unset req.http.Cookie;
    call only_known_encodings;
    if (req.url ~ "^/images/") {
      # Pictures vary with Accept: three kinds, not one for each browser.
      if (req.http.Accept ~ "image/avif") { set req.http.Accept = "image/avif,image/webp,*/*"; }
      elsif (req.http.Accept ~ "image/webp") { set req.http.Accept = "image/webp,*/*"; }
      else { set req.http.Accept = "*/*"; }
    }
    call prefer_fresh;
    return (hash);
  }

  # Pages that are the same for everybody. Whatever is not listed here is passed on with its cookies and its query.
  if (req.url ~ "^(/[a-z]{2}(-[a-z]{2})?)?(/(collections|stories|boutiques|policies|products)(/[^/?]+)?|/products/[^/?]+/craft\.json|/search|/?)(\?|$)" || req.url ~ "^/(robots\.txt|sitemap[^/?]*\.xml|sitemaps/[^?]*)(\?|$)") {
    unset req.http.Cookie;
    # What somebody wrote to be engraved is theirs.
    if (req.url ~ "[?&]engraving=[^&]") { return (pass); }
    call only_read_parameters;
    call only_known_encodings;
    call prefer_fresh;
    return (hash);
  }

  return (pass);
}

# Only the query parameters that a page reads are part of its address. The storefront ignores the others too (decision 0012).
sub only_read_parameters {
  if (req.url ~ "/products/[^/?]+\?") {
    # The options of a product (`metal=steel`), which editors name: small letters.
    set req.url = regsuball(req.url, "([?&])(?![a-z]+=[a-z0-9-]+(&|$))[^&]*(?=&|$)", "\1");
    set req.url = regsuball(req.url, "([?&])(view|together|face|engraving|ref|gclid|gbraid|wbraid|dclid|fbclid|msclkid|twclid|ttclid|yclid|srsltid|igsh|igshid)=[^&]*(?=&|$)", "\1");
  } else {
    set req.url = regsuball(req.url, "([?&])(?!(q|page|material|kind|availability)=)[^&]*(?=&|$)", "\1");
  }
  set req.url = regsub(regsuball(req.url, "([?&])&+", "\1"), "[?&]+$", "");
  set req.url = std.querysort(req.url);
}

sub only_known_encodings {
  if (req.http.Accept-Encoding ~ "(^|[, ])br($|[,; ])") { set req.http.Accept-Encoding = "br"; }
  elsif (req.http.Accept-Encoding ~ "(^|[, ])gzip($|[,; ])") { set req.http.Accept-Encoding = "gzip"; }
  else { unset req.http.Accept-Encoding; }
}

# While a storefront answers, what is purged or expired is fetched anew; while none does, or it fails, it is shown for a week.
sub prefer_fresh {
  set req.http.X-Cacheable = "yes";
  set req.grace = 7d;
  if (std.healthy(req.backend_hint) && !req.http.X-Show-Stale) { set req.grace = 0s; }
}

sub vcl_hash {
  # The storefront's pages do not depend on the host it is asked by, so a made-up Host makes no other entry.
  hash_data(req.url);
  return (lookup);
}

sub vcl_backend_fetch {
  unset bereq.http.X-Cacheable;
  unset bereq.http.X-Show-Stale;
}

sub vcl_backend_response {
  # A failure is told to whoever waits for it and kept for nobody, so that an older page can still be found.
  if (beresp.status >= 500) {
    if (bereq.is_bgfetch) { return (abandon); }
    set beresp.uncacheable = true;
    set beresp.ttl = 0s;
    set beresp.grace = 0s;
    return (deliver);
  }
  if (bereq.uncacheable) { return (deliver); }
  if (beresp.http.Set-Cookie || beresp.http.Vary ~ "(?i)cookie|\*") {
    set beresp.uncacheable = true;
    set beresp.ttl = 30s;
    return (deliver);
  }
  if (beresp.http.Surrogate-Control ~ "max-age=[0-9]") {
    set beresp.http.xkey = beresp.http.Surrogate-Key;
    set beresp.ttl = std.duration(regsub(beresp.http.Surrogate-Control, "^.*max-age=([0-9]+).*$", "\1s"), 0s);
    set beresp.grace = 7d;
    return (deliver);
  }
  # Files say how long they hold in Cache-Control, which is meant for everybody.
  if (beresp.status == 200 && beresp.http.Cache-Control ~ "public" && beresp.ttl > 0s) {
    set beresp.grace = 7d;
    return (deliver);
  }
  set beresp.uncacheable = true;
  set beresp.ttl = 30s;
  return (deliver);
}

sub vcl_backend_error {
  if (bereq.is_bgfetch) { return (abandon); }
  # One storefront is away: ask the other, where asking twice does nothing twice.
  if (bereq.retries == 0 && (bereq.method == "GET" || bereq.method == "HEAD")) { return (retry); }
  set beresp.ttl = 0s;
  set beresp.grace = 0s;
  set beresp.http.Content-Type = "text/html; charset=utf-8";
  set beresp.http.Cache-Control = "no-store";
  set beresp.http.Retry-After = "10";
  synthetic({"<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>One moment</title>
<body style="margin:15vh auto;max-width:32em;padding:0 1.5em;font:1.1em/1.6 serif"><h1>One moment</h1>
<p>This page cannot be shown just now. Please try again shortly.</p>
<p lang="fr">Cette page ne peut pas être affichée pour l’instant. Merci de réessayer dans un moment.</p>
<p lang="fa" dir="rtl">این صفحه اکنون نمایش داده نمی‌شود. لطفاً کمی بعد دوباره تلاش کنید.</p>"});
  return (deliver);
}

sub vcl_deliver {
  # Before anybody is shown a failure: is there an older page?
  if (resp.status >= 500 && req.http.X-Cacheable && req.restarts == 0) {
    set req.http.X-Show-Stale = "yes";
    return (restart);
  }
  if (obj.hits > 0) { set resp.http.X-Cache = "HIT"; }
  else { set resp.http.X-Cache = "MISS"; }
  # These are between the storefront and this cache.
  unset resp.http.xkey;
  unset resp.http.Surrogate-Control;
  unset resp.http.Surrogate-Key;
  unset resp.http.X-Astro-Cache;
  unset resp.http.X-Varnish;
  unset resp.http.Via;
  # The age of a page of this cache says nothing to a browser, which asks again each time.
  if (resp.http.Cache-Control == "no-cache") { unset resp.http.Age; }
}
