#!/usr/bin/env python3
"""Makes communes.txt from the communes.json of @etalab/decoupage-administratif (see README.md).

    npm pack @etalab/decoupage-administratif@6.0.0
    tar xzf etalab-decoupage-administratif-6.0.0.tgz package/data/communes.json
    ./make.py package/data/communes.json > communes.txt

One line for each postal code, sorted: the code, then after a tab each of its communes, the largest
first: one digit for its size, its name, and "/" with the district where the code is that of one.
"""
import json
import re
import sys

# The digit is the number of these that the population reaches; it only puts Lyon before Lyons.
SIZES = [250, 500, 1000, 2000, 5000, 10000, 20000, 50000, 100000]


def size(population):
    return sum(population >= least for least in SIZES)


def postal_name(name):
    """Without what tells two communes apart elsewhere: "Castillon (Canton de Lembeye)"."""
    return re.sub(r" \(.*\)$", "", name)


def read(communes):
    towns = {}  # code -> name -> size
    districts = {}  # code, name of the town -> district
    for commune in communes:
        codes = commune.get("codesPostaux", [])
        if commune["type"] == "arrondissement-municipal":
            town, district = re.fullmatch(r"(\w+) (\d+er?) Arrondissement", commune["nom"]).groups()
            for code in codes:
                districts[code, town] = f"{district} arrondissement"
        elif commune["type"] == "commune-actuelle":
            for code in codes:
                name = postal_name(commune["nom"])
                known = towns.setdefault(code, {})
                known[name] = max(known.get(name, 0), size(commune.get("population") or 0))
    return towns, districts


def main():
    with open(sys.argv[1], encoding="utf-8") as file:
        towns, districts = read(json.load(file))
    sys.stdout.reconfigure(encoding="utf-8", newline="\n")
    for code in sorted(towns):
        assert re.fullmatch(r"\d{5}", code), code
        parts = [code]
        for name, rank in sorted(towns[code].items(), key=lambda town: (-town[1], town[0])):
            assert not re.search(r"[\d/\t]", name), name
            district = districts.pop((code, name), None)
            parts.append(f"{rank}{name}" + (f"/{district}" if district else ""))
        print("\t".join(parts))
    assert not districts, districts


if __name__ == "__main__":
    main()
