"""Receive webhooks: uvicorn webhook_receiver:app. Needs starlette, uvicorn and UPHUNT_API_KEY.

The function works under FastAPI, too, which is built on Starlette.
"""

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route
from uphunt_sdk import DELIVERY_HEADER, AsyncUpHunt, InvalidInputError, NotFoundError, UpHuntError, WebhookInbox

client = AsyncUpHunt()
inbox = WebhookInbox()


async def receive(request: Request) -> Response:
    """Handle each delivery once, and only if the service confirms it."""
    try:
        event = inbox.receive(await request.body(), request.headers.get(DELIVERY_HEADER))
    except InvalidInputError:
        return Response(status_code=400)
    if event is None:
        return Response(status_code=204)
    try:
        application = await client.confirm(event)
    except NotFoundError:
        # Somebody made it up. Another status than 2xx would have it delivered again.
        return Response(status_code=204)
    except UpHuntError:
        inbox.release(event)
        return Response(status_code=503)
    print(f"{application.job_id}: {application.application_status}, the credit was {application.credit()}", flush=True)
    return Response(status_code=204)


app = Starlette(routes=[Route("/webhooks/uphunt", receive, methods=["POST"])])
