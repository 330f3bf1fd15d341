package org.parallax.editing.view;

import java.util.List;
import java.util.Optional;

/**
 * The record that is looked at, or will be as soon as it is read, and the layers laid over it: those that somebody switched
 * on, or those that a text counts.
 *
 * @param name empty before any record is asked for
 * @param switches what somebody switched on, of this record and of others
 * @param byText the layers that the text in front, or the one that was last, counts; empty once somebody chose or switched
 */
public record ShownRecord(Optional<String> name, LayerSwitches switches, Optional<List<String>> byText) {

    /** No record yet. */
    public static final ShownRecord NONE = new ShownRecord(Optional.empty(), LayerSwitches.NONE, Optional.empty());

    public ShownRecord {
        byText = byText.map(List::copyOf);
    }

    /** A record that somebody chose, with the layers switched on for it. */
    public ShownRecord chosen(String record) {
        return new ShownRecord(Optional.of(record), switches, Optional.empty());
    }

    /** A record as a text counts it. */
    public ShownRecord ofText(String record, List<String> layers) {
        return new ShownRecord(Optional.of(record), switches, Optional.of(layers));
    }

    /** With a layer of the record switched on, or off if it is. What a text counted till then stays switched on. */
    public ShownRecord toggled(String layer) {
        return name.map(record -> new ShownRecord(
                name, byText.map(layers -> switches.counting(record, layers)).orElse(switches).toggled(record, layer), Optional.empty())).orElse(this);
    }

    /** The layers laid over it. */
    public List<String> layers() {
        return byText.or(() -> name.map(switches::of)).orElse(List.of());
    }

    /** Whether it is the record of this name. */
    public boolean is(String record) {
        return name.filter(record::equals).isPresent();
    }

    /** Whether it is the record of this name as a text counts it. */
    public boolean isOfText(String record) {
        return is(record) && byText.isPresent();
    }
}
