"""
Profiles of hypothesis: "ci" is what `make test` runs, "long" what `make laws` runs for an hour.
"""

import os

import hypothesis

# A deadline would measure the machine; long texts have their own law about cost.
hypothesis.settings.register_profile(
    "ci", max_examples=60, deadline=None, print_blob=True, derandomize=True, database=None
)
hypothesis.settings.register_profile(
    "long",
    max_examples=20_000,
    deadline=None,
    print_blob=True,
    suppress_health_check=[hypothesis.HealthCheck.too_slow],
)
hypothesis.settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "ci"))
