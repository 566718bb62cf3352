"""python -m humlebi"""

from humlebi.cli import main

raise SystemExit(main())
