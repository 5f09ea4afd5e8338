import { boutiqueCard } from '../fragments/boutique-card.ts'
import { localised } from '../fragments/localised.ts'
import { picture } from '../fragments/picture.ts'
import { productCard } from '../fragments/product/product-card.ts'
import { seo } from '../fragments/seo.ts'
import { storyCard } from '../fragments/story-card.ts'
import { behind, leads, shown } from '../fragments/shown.ts'
import { groq } from '../groq.ts'

export const homeQuery = groq`*[_type == "home" && _id == "home"][0]{
  _id,
  "headline": ${localised('headline')},
  "heroProduct": coalesce(
    ${behind('heroProduct')}${productCard},
    *[_type == "product" && ${shown()}] | order(name asc)[0]${productCard}
  ),
  "heroLink": ${localised('heroLink')},
  "statement": ${localised('statement')},
  "statementNote": ${localised('statementNote')},
  "sections": sections[]{
    _key,
    _type,
    _type == "homeProduct" => {
      "product": ${behind('product')}${productCard},
      "title": coalesce(${localised('title')}, product->name),
      "text": coalesce(${localised('text')}, product->{"sentence": ${localised('sentence')}}.sentence),
      "tone": room,
      "picture": picture${picture}
    },
    _type == "homeProducts" => {
      "products": products[${leads}]->${productCard}
    },
    _type == "homeStory" => {
      "story": ${behind('story')}${storyCard},
      drawing
    },
    _type == "homeWindows" => {
      "title": ${localised('title')},
      "note": ${localised('note')}
    },
    _type == "homePromise" => {
      "title": ${localised('title')},
      "items": items[]{"title": ${localised('title')}, "text": ${localised('text')}},
      "picture": picture${picture},
      "link": link{"title": ${localised('title')}, path}
    }
  },
  "boutiques": *[_type == "boutique"] | order(order asc, _id asc)[0...6]${boutiqueCard},
  "uses": [heroProduct._ref, ...sections[].product._ref, ...sections[].products[]._ref, ...sections[].story._ref],
  "seo": ${seo}
}`
