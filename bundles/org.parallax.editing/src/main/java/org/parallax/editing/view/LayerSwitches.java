package org.parallax.editing.view;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parallax.app.catalogue.OfferedLayer;

/**
 * Which layers are switched on while a record is looked at without a text.
 *
 * @param on names of those, sorted, by the name of their record
 */
public record LayerSwitches(Map<String, List<String>> on) {

    /** None is. */
    public static final LayerSwitches NONE = new LayerSwitches(Map.of());

    public LayerSwitches {
        on = Map.copyOf(on);
    }

    /** A layer that can be switched. */
    public record Line(String name, String label, boolean isOn) {}

    /** Those of a record. */
    public List<String> of(String record) {
        return on.getOrDefault(record, List.of());
    }

    /** With one of a record switched on, or off if it is. */
    public LayerSwitches toggled(String record, String layer) {
        var layers = new TreeSet<>(of(record));
        if (!layers.remove(layer)) {
            layers.add(layer);
        }
        return counting(record, layers);
    }

    /** With these of a record switched on, and no others of it. */
    public LayerSwitches counting(String record, Collection<String> layers) {
        var all = new HashMap<>(on);
        all.put(record, layers.stream().sorted().toList());
        return new LayerSwitches(all);
    }

    /** The layers that can be counted, each once and by name, with those that are. */
    public static List<Line> lines(List<OfferedLayer> beside, List<OfferedLayer> installed, List<String> counted) {
        return Stream.concat(beside.stream(), installed.stream())
                .collect(Collectors.toMap(OfferedLayer::name, layer -> layer, (first, second) -> first)).values().stream()
                .sorted(Comparator.comparing(OfferedLayer::name))
                .map(layer -> new Line(layer.name(), layer.name() + " – " + layer.title(), counted.contains(layer.name())))
                .toList();
    }
}
