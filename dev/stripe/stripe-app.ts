import type { HttpBindings } from '@hono/node-server'
import { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { ApiError } from './api-error.ts'
import { priceRoutes } from './catalog/price-routes.ts'
import { productRoutes } from './catalog/product-routes.ts'
import { shippingRateRoutes } from './catalog/shipping-rate-routes.ts'
import { sessionRoutes } from './checkout/session-routes.ts'
import { createControls } from './controls/create-controls.ts'
import { localRequestsOnly } from '../loopback/local-requests-only.ts'
import type { Route } from './http/route.ts'
import { serveRoute } from './http/serve-route.ts'
import { createPayPage } from './pay-page/pay-routes.ts'
import { chargeRoutes } from './payments/charge-routes.ts'
import { paymentIntentRoutes } from './payments/payment-intent-routes.ts'
import { paymentMethodRoutes } from './payments/payment-method-routes.ts'
import { refundRoutes } from './refunds/refund-routes.ts'
import type { StandIn } from './stand-in.ts'
import { eventRoutes } from './webhooks/event-routes.ts'

const MAX_BODY_BYTES = 1024 * 1024

const ROUTES: Route[] = [
  ...sessionRoutes,
  ...paymentIntentRoutes,
  ...paymentMethodRoutes,
  ...chargeRoutes,
  ...refundRoutes,
  ...productRoutes,
  ...priceRoutes,
  ...shippingRateRoutes,
  ...eventRoutes,
]

/** The API, the pay page and the controls of the stand-in. */
export function createStripeApp(standIn: StandIn) {
  const app = new Hono<{ Bindings: HttpBindings }>()
  const keysInUse = new Set<string>()
  app.use(localRequestsOnly('the stand-in for Stripe'))
  app.use(bodyLimit({ maxSize: MAX_BODY_BYTES }))
  for (const route of ROUTES) app.on(route.method, route.path, serveRoute(standIn, route, keysInUse))
  app.all('/v1/*', (context) => {
    const message = `Unrecognized request URL (${context.req.method}: ${context.req.path}). This local stand-in supports a part of Stripe's API.`
    const { status, body } = new ApiError(404, { type: 'invalid_request_error', message })
    return context.json({ error: body }, status as 404)
  })
  app.route('/', createControls(standIn))
  app.route('/', createPayPage(standIn))
  app.get('/healthz', (context) => context.json({ status: 'ok' }))
  app.get('/', (context) => context.redirect('/dev', 302))
  return app
}
