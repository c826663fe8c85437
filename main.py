"""Start GSEF Desktop from a checkout: ``python main.py [FILE]``."""

from gsef_desktop.app import main

if __name__ == "__main__":
    raise SystemExit(main())
