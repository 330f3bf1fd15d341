package org.parallax.workbench.views;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.parallax.editing.view.LayerSwitches;

/**
 * The layers that can be laid over the record shown. Without a text in front they are switched on and off; of the text in
 * front they are written into its scenario's header, which decides.
 */
final class LayerMenu extends ChoiceMenu {

    private final RecordSource source;
    private final Consumer<String> write;

    /** {@code write} has the scenario in front choose a layer, or leave it out. */
    LayerMenu(RecordSource source, Consumer<String> write) {
        super("Layers", "The layers laid over the record: those that the scenario in front chooses, or those switched on here");
        this.source = source;
        this.write = write;
    }

    @Override
    List<Item> items() {
        var layers = source.layers();
        if (layers.isEmpty()) {
            return List.of(Item.heading("No layer is installed for this record or stands beside the text"));
        }
        boolean free = source.isFree();
        return Stream.concat(
                        Stream.of(Item.heading(free ? "Laid over the record here" : "Chosen in the header of the scenario in front")),
                        layers.stream().map(layer -> item(layer, free)))
                .toList();
    }

    private Item item(LayerSwitches.Line layer, boolean free) {
        return new Item(SWT.CHECK, layer.label(), layer.isOn(), free ? "" : "Writes it into the header, or takes it out; one undo takes that back",
                () -> choose(layer.name(), free));
    }

    private void choose(String layer, boolean free) {
        if (free) {
            source.toggle(layer);
        } else {
            write.accept(layer);
        }
    }
}
