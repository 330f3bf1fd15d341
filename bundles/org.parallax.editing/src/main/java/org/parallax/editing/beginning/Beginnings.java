package org.parallax.editing.beginning;

import java.net.URL;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.parallax.app.Parallax;
import org.parallax.dsl.extension.InstalledRecord;
import org.parallax.dsl.loading.SourceKind;
import org.parallax.dsl.loading.TextFile;
import org.parallax.editing.host.HostLog;

/** What a scenario can begin with, for each installed record. */
public final class Beginnings {

    /** What to do where no record is installed, in a sentence. */
    public static final String NO_RECORD = "No record is installed. Put the jar of one into the dropins folder of the "
            + "installation and start Parallax again, or write a .relationship file beside your scenario.";

    private final Parallax parallax;
    private final HostLog log;

    /** The records that a host has found; a text that cannot be read is left out and told to {@code log}. */
    public Beginnings(Parallax parallax, HostLog log) {
        this.parallax = parallax;
        this.log = log;
    }

    /** What the records bring, by title. Reads small texts and parses none: a few milliseconds. */
    public List<RecordBeginnings> brought() {
        return parallax.installedRecords().stream()
                .map(record -> new RecordBeginnings(record.name(), record.title(),
                        texts(record, record.templates(), false), texts(record, record.examples(), true)))
                .sorted(Comparator.comparing(RecordBeginnings::title))
                .toList();
    }

    /**
     * Templates made of what a record itself holds; none if no record of that name is installed. Reads all of the record: do
     * not call this on the thread of a user interface.
     */
    public List<ScenarioTemplate> made(String record) {
        return parallax.records().starters(record).stream()
                .map(starter -> ScenarioTemplate.of(starter.file(), starter.text(), false))
                .toList();
    }

    private List<ScenarioTemplate> texts(InstalledRecord record, List<URL> files, boolean examples) {
        var read = files.stream().flatMap(file -> switch (TextFile.read(file)) {
            case TextFile.Text(var text) -> Stream.of(ScenarioTemplate.of(fileName(file), text, examples));
            case TextFile.Refused refused -> {
                log.warning("A text of the record " + record.name() + " was left out: " + refused.message());
                yield Stream.<ScenarioTemplate>empty();
            }
        }).toList();
        return read.stream().map(template -> template.withPlayed(read)).toList();
    }

    private static String fileName(URL file) {
        var name = file.getPath().substring(file.getPath().lastIndexOf('/') + 1);
        var ending = SourceKind.SCENARIO.ending();
        return name.endsWith(ending) ? name.substring(0, name.length() - ending.length()) : name;
    }
}
