"""
Plugins that are installed for one test.
"""

import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from newsparse._plugging import loading

Install = Callable[..., None]


@pytest.fixture
def install(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Install]:
    """
    Install a plugin of one module as pip would: `install("ships", "from newsparse...")`.
    """

    def put(
        name: str,
        source: str,
        *,
        module: str | None = None,
        package: str | None = None,
        requires: str = "newsparse>=1,<2",
    ) -> None:
        module, package = module or f"np_{name}", package or f"np-{name}"
        (tmp_path / f"{module}.py").write_text(source, encoding="utf-8")
        info = tmp_path / f"{package.replace('-', '_')}-0.3.dist-info"
        info.mkdir()
        metadata = f"Metadata-Version: 2.1\nName: {package}\nVersion: 0.3\nRequires-Dist: {requires}\n"
        (info / "METADATA").write_text(metadata, encoding="utf-8")
        (info / "entry_points.txt").write_text(f"[newsparse]\n{name} = {module}\n", encoding="utf-8")

    here = {*sys.modules}
    monkeypatch.delenv(loading.CHOICE, raising=False)
    monkeypatch.syspath_prepend(tmp_path)
    loading.entry_points.cache_clear()
    yield put
    loading.entry_points.cache_clear()
    for name in {*sys.modules} - here:
        if name.startswith("np_"):
            del sys.modules[name]
