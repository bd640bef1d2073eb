"""The command line: one file a verb, put together here."""

from __future__ import annotations

import signal
import sys

import typer

from scenec._version import __version__

from . import build, cache, check, doctor, draft, dream, explain, fmt, init, inspect, plan, sheet, still, watch
from .exits import Exit
from .screen import say
from .trouble import in_words

app = typer.Typer(
    name="scenec",
    help="A screenplay in, a film out.",
    no_args_is_help=True,
    add_completion=True,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)
for verb in (init, draft, dream, check, fmt, plan, still, build, watch, inspect, sheet, explain, doctor):
    app.command(verb.NAME)(verb.command)
app.add_typer(cache.app, name="cache")


@app.callback(invoke_without_command=True)
def top(version: bool = typer.Option(False, "--version", "-V", help="Print the version and leave.")) -> None:
    """A screenplay in, a film out."""
    if version:
        print(f"scenec {__version__}")
        raise typer.Exit


def run(arguments: list[str]) -> int:
    """Carry out a command line and give its exit code. No traceback reaches the user for what users can cause."""
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(Exit.TERMINATED))  # by exception, so that workers are ended too
    try:
        return int(app(arguments, standalone_mode=False) or Exit.FINE)
    except (typer.Abort, KeyboardInterrupt):
        say("interrupted; what is finished is kept")
        return Exit.INTERRUPTED
    except BrokenPipeError:
        sys.stderr.close()
        return Exit.FINE
    except OSError as error:
        what, cure = in_words(error)
        say(f"error: {what}", cure)
        return Exit.FILES
    except Exception as error:
        return refused(error)


def refused(error: Exception) -> int:
    """What the command line and the runtime refuse, in words. Anything else is our own bug and goes on as it came."""
    from scenec.api import RenderError
    from scenec.compiler.emit import SelectionError
    from scenec.runtime.store import StoreDamagedError, StoreError

    match error:
        case RenderError(failures=failures):
            for what, why in failures:
                say(f"error: {what} could not be made: {why}")
            say("what is finished is kept; build again to go on from here")
            return Exit.RENDER
        case StoreDamagedError():
            say(f"error: {error}", "scenec cache verify --repair")
            return Exit.STORE
        case StoreError():
            say(
                f"error: {error}",
                "make room, or set SCENEC_CACHE to a folder on another disk; what is finished is kept",
            )
            return Exit.FILES
        case SelectionError():
            say(f"error: {error}")
            return Exit.USAGE
        case _ if hasattr(error, "show"):  # a usage error: typer brings a click of its own, so its class has no name
            error.show()
            return Exit.USAGE
        case _:
            raise error
