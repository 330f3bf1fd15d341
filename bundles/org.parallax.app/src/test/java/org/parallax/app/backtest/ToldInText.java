package org.parallax.app.backtest;

import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.parallax.dsl.extension.InstalledRecord;
import org.parallax.dsl.extension.RecordSort;

/**
 * A record, or a layer over one, whose text a test writes into a folder.
 *
 * @param relationship the record's name; for a record its own
 */
record ToldInText(String name, String relationship, RecordSort sort, List<Path> texts, List<Path> replayed) implements InstalledRecord {

    static ToldInText record(Path folder, String name, String text, String replays) throws IOException {
        return new ToldInText(
                name, name, RecordSort.RECORD, List.of(Files.writeString(folder.resolve(name + ".relationship"), text)),
                replays.isEmpty() ? List.of() : List.of(Files.writeString(folder.resolve(name + ".replays"), replays)));
    }

    static ToldInText layer(Path folder, String name, String relationship, String text) throws IOException {
        return new ToldInText(
                name, relationship, RecordSort.LAYER, List.of(Files.writeString(folder.resolve(name + ".relationship"), text)), List.of());
    }

    @Override
    public List<URL> files() {
        return urls(texts);
    }

    @Override
    public List<URL> replays() {
        return urls(replayed);
    }

    private static List<URL> urls(List<Path> files) {
        return files.stream().map(file -> {
            try {
                return file.toUri().toURL();
            } catch (MalformedURLException e) {
                throw new IllegalStateException(e);
            }
        }).toList();
    }
}
