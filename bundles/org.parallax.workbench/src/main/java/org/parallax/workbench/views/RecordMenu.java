package org.parallax.workbench.views;

import java.util.List;
import java.util.stream.Stream;
import org.parallax.dsl.extension.InstalledRecord;

/** Chooses one of the installed records while no text is in front; a text in front decides itself. */
final class RecordMenu extends ChoiceMenu {

    private final List<InstalledRecord> records;
    private final RecordSource source;

    RecordMenu(List<InstalledRecord> records, RecordSource source) {
        super("Record", "The record shown: that of the text in front, or the one chosen");
        this.records = List.copyOf(records);
        this.source = source;
    }

    @Override
    List<Item> items() {
        return source.isFree()
                ? records.stream().map(record -> new Item(
                        record.title(), source.isShown(record.name()), () -> source.want(record.name()))).toList()
                : Stream.concat(
                        Stream.of(Item.heading("The text in front decides")),
                        records.stream().filter(record -> source.isShown(record.name())).map(record -> Item.heading(record.title())))
                        .toList();
    }
}
