"""How random cases are tried where a failure needs no smallest case: in mutation testing (docs/mutation.md)."""

import os

from hypothesis import Phase, settings

if os.environ.get("HYPOTHESIS_SHRINK") == "0":
    settings.register_profile("unshrunk", settings(), phases=(Phase.explicit, Phase.generate))
    settings.load_profile("unshrunk")
