"""A real mail server for the tests, on aiosmtpd: server.py FOLDER PORT starttls|tls|open

It keeps what it takes in FOLDER/taken, a line of JSON each, prints the port it got, and does what FOLDER/manners says:
{"ana@town.example": "550 no such mailbox", "*": "451 later"} refuses, {"*": "die"} takes a mail and dies before it says so.
"""

import asyncio
import json
import os
import ssl
import sys

from aiosmtpd.smtp import SMTP, AuthResult

folder, port, manner = sys.argv[1], int(sys.argv[2]), sys.argv[3]


def manners(address):
    try:
        with open(f"{folder}/manners") as file:
            told = json.load(file)
    except FileNotFoundError:
        told = {}
    return told.get(address, told.get("*", ""))


class Handler:
    async def handle_RCPT(self, server, session, envelope, address, options):
        said = manners(address)
        if said and said != "die":
            return said
        envelope.rcpt_tos.append(address)
        return "250 yes"

    async def handle_DATA(self, server, session, envelope):
        mail = {
            "to": envelope.rcpt_tos,
            "tls": session.ssl is not None or manner == "tls",
            "signed_in": session.authenticated,
            "greeting": session.host_name,
            "text": envelope.content.decode("ascii"),
        }
        with open(f"{folder}/taken", "a") as file:
            file.write(json.dumps(mail) + "\n")
        if manners(envelope.rcpt_tos[0]) == "die":
            os._exit(0)
        return "250 taken"


def who(server, session, envelope, mechanism, data):
    right = (data.login, data.password) == (b"hearback", b"p@ss:word")
    return AuthResult(success=right, handled=False)


async def main():
    tls = None
    if manner != "open":
        tls = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
        tls.load_cert_chain(f"{folder}/leaf.pem", f"{folder}/leaf.key")

    def protocol():
        start = tls if manner == "starttls" else None
        asks = {"authenticator": who, "auth_required": True, "auth_require_tls": manner == "starttls"} if tls else {}
        return SMTP(Handler(), hostname="mail.test", tls_context=start, require_starttls=start is not None, loop=asyncio.get_running_loop(), **asks)

    inside = tls if manner == "tls" else None
    server = await asyncio.get_running_loop().create_server(protocol, "127.0.0.1", port, ssl=inside)
    print(server.sockets[0].getsockname()[1], flush=True)
    await server.serve_forever()


asyncio.run(main())
