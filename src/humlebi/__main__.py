"""python -m humlebi"""

import sys

try:
    from humlebi.cli import main

    code = main()
except KeyboardInterrupt:
    # Before the command has begun, while its parts are being loaded.
    print("humlebi: afbrudt / interrupted", file=sys.stderr)
    code = 130
raise SystemExit(code)
