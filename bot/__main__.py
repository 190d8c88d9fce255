"""The program `ujrat`; `python -m bot` is the same."""

import gc
import sys


def main() -> int:
    """Run the command line."""
    gc.disable()  # importing makes no garbage, and looking for it takes a tenth of a second
    from bot import cli  # noqa: PLC0415 - imported here to be imported without that

    gc.enable()
    return cli.main()


if __name__ == "__main__":
    sys.exit(main())
