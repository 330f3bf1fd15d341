package org.parallax.exercise.conduct;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** An urn without a file. */
final class MemoryUrn implements Urn {

    private final Map<String, Map<String, UrnSlip.Said>> said = new TreeMap<>();
    private final Set<List<String>> keys = new HashSet<>();

    void put(UrnSlip slip) {
        said.computeIfAbsent(slip.question(), question -> new TreeMap<>()).put(slip.seat(), slip.said());
        slip.key().ifPresent(key -> keys.add(List.of(slip.question(), slip.seat(), key)));
    }

    @Override
    public boolean knows(String question, String seat, String key) {
        return keys.contains(List.of(question, seat, key));
    }

    @Override
    public List<UrnSlip.Said> said(String question) {
        var all = new ArrayList<>(said.getOrDefault(question, Map.of()).values());
        all.sort(Comparator.comparing(Object::toString));
        return all;
    }
}
