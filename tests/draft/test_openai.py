"""A server that speaks OpenAI's protocol: one that answers well, and all the ways in which one can fail."""

from __future__ import annotations

import json
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

from scenec.api import compile_text
from scenec.compiler.diagnostics import has_errors
from scenec.draft import CannotDraftError
from scenec.draft.drafter import standard
from scenec.draft.engine import Request
from scenec.draft.openai import OpenAI
from scenec.draft.openai.answer import refused, script
from scenec.draft.openai.talk import KEY, Server
from scenec.runtime.tasks.contract import unheard
from tests.draft.dreams import dream

ANSWERS = sorted((Path(__file__).parent / "answers").glob("*.txt"))
GOOD = ANSWERS[0].read_text(encoding="utf-8")
REQUEST = Request(dream("I was in a garden."))
Pieces = Iterator[str]


@contextmanager
def serving(answer: Callable[[dict[str, object]], Pieces], status: int = 200) -> Iterator[str]:
    """The address of a server that answers every question with these pieces of text."""

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            asked = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
            self.send_response(status)
            self.send_header("Content-Type", "text/event-stream" if status == 200 else "application/json")
            self.end_headers()
            if status != 200:
                key = self.headers["Authorization"]
                self.wfile.write(json.dumps({"error": {"message": f"no such key: {key}"}}).encode())
                return
            for piece in answer(asked):
                choice = {"index": 0, "delta": {"content": piece}}
                chunk = {"id": "1", "object": "chat.completion.chunk", "created": 0, "model": "m", "choices": [choice]}
                self.wfile.write(f"data: {json.dumps(chunk)}\n\n".encode())
            self.wfile.write(b"data: [DONE]\n\n")

        def log_request(self, code: object = "-", size: object = "-") -> None:
            """Nothing is printed."""

    class Quiet(ThreadingHTTPServer):
        daemon_threads = True

        def handle_error(self, request: object, client_address: object) -> None:
            """Who hangs up early is right to."""

    server = Quiet(("127.0.0.1", 0), Handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield f"http://127.0.0.1:{server.server_address[1]}/v1"
    finally:
        server.shutdown()
        server.server_close()


def engine(address: str, patience: float = 60.0, rounds: int = 2) -> OpenAI:
    return OpenAI(standard(), Server(address, "m", patience), rounds=rounds)


@pytest.mark.parametrize("answer", ANSWERS, ids=lambda path: path.stem)
def test_what_people_would_answer_compiles(answer: Path) -> None:
    text = answer.read_text(encoding="utf-8")
    with serving(lambda asked: iter((text[:100], text[100:]))) as address:
        written = engine(address, rounds=1).write(REQUEST, unheard).text
    assert not has_errors(compile_text(written).diagnostics)


def test_an_answer_with_errors_is_asked_for_again_in_the_compilers_words() -> None:
    asked: list[str] = []

    def answer(question: dict[str, object]) -> Pieces:
        asked.append(json.dumps(question["messages"]))
        yield GOOD.replace("MOTH\n", "BUTTERFLIE\n") if len(asked) == 1 else GOOD

    heard: list[str] = []
    with serving(answer) as address:
        engine(address).write(REQUEST, heard.append)
    assert "BUTTERFLIE" in asked[1]
    assert "This does not compile" in asked[1]
    assert heard


@pytest.mark.parametrize(
    ("wrong", "why"),
    [
        ("I am sorry, I cannot write screenplays.", "no scene"),
        ("\x00\ufffe" * 500, "nothing to film"),
        (
            'Title: X\nCast:\n    ANNA = woman; face: "/etc/passwd.png"\n\nINT. ROOM - DAY\n\nAnna waits.\n',
            "names a file",
        ),
        ("Title: X\nUse: other.scene\n\nINT. ROOM - DAY\n\nAnna waits.\n", "names a file"),
        ("Title: X\nMoves:\n    STATIC = x\n\nINT. ROOM - DAY\n\nShe waits.\n", "a draft may not"),
    ],
)
def test_garbage_and_injection_are_refused(wrong: str, why: str) -> None:
    with serving(lambda asked: iter((wrong,))) as address, pytest.raises(CannotDraftError, match=why):
        engine(address, rounds=1).write(REQUEST, unheard)


def test_an_answer_without_end_is_cut_off() -> None:
    def answer(question: dict[str, object]) -> Pieces:
        for _ in range(5_000):
            yield "a" * 10_000

    with serving(answer) as address, pytest.raises(CannotDraftError, match="more than 200000 characters"):
        engine(address).write(REQUEST, unheard)


def test_a_server_that_hangs_is_given_up() -> None:
    gone = threading.Event()

    def answer(question: dict[str, object]) -> Pieces:
        yield "Title"
        gone.wait(30)

    with serving(answer) as address, pytest.raises(CannotDraftError, match="gave no answer"):
        engine(address, patience=0.5).write(REQUEST, unheard)
    gone.set()


def test_no_server_is_said() -> None:
    with pytest.raises(CannotDraftError, match="cannot be reached"):
        engine("http://127.0.0.1:9/v1").write(REQUEST, unheard)


def test_a_key_is_in_no_word_of_an_error(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(KEY, "sk-secret")
    for status in (401, 400):
        with serving(lambda asked: iter(()), status) as address, pytest.raises(CannotDraftError) as caught:
            engine(address).write(REQUEST, unheard)
        assert "sk-secret" not in f"{caught.value} {caught.value.hint} {caught.value.__cause__}"


def test_a_script_is_taken_out_of_what_stands_around_it() -> None:
    assert script("Here:\n```fountain\nINT. ROOM - DAY\r\n```\nBye") == "INT. ROOM - DAY\n"
    assert script("INT. ROOM - DAY   \n\x1b[31mShe waits.") == "INT. ROOM - DAY\n[31mShe waits.\n"
    assert refused("INT. ROOM - DAY\n\nShe waits.\n") == ""
