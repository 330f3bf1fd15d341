package org.parallax.record.japankorea;

import java.io.IOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.EcoreUtil2;
import org.parallax.dsl.Language;
import org.parallax.dsl.extension.InstalledRecord;
import org.parallax.dsl.loading.Workspace;
import org.parallax.model.Document;
import org.parallax.model.Source;

/**
 * Files that quote documents.
 *
 * @param documents what they say, by name; each is read for itself, so references in it lead nowhere
 */
record QuotingFiles(Map<String, Document> documents) {

    private static final Language LANGUAGE = Language.with(() -> Set.of(), List::of);

    /** All that is quoted in what is installed, in its replays and on its pages. */
    static List<QuotedWords> allQuotations() throws IOException {
        return Stream.of(installed().quotations(), QuotingReplays.quotations(), QuotingPages.quotations()).flatMap(List::stream).toList();
    }

    /** Of all that is installed: records, libraries, their examples and templates. */
    static QuotingFiles installed() throws IOException {
        return of(ServiceLoader.load(InstalledRecord.class).stream().map(ServiceLoader.Provider::get)
                .flatMap(record -> Stream.of(record.files(), record.examples(), record.templates()).flatMap(List::stream)).toList());
    }

    /** The files at some addresses. They are told apart by address, since files of two records may share a name. */
    static QuotingFiles of(List<URL> addresses) throws IOException {
        var files = new HashMap<String, Document>();
        for (URL file : addresses) {
            try (var stream = file.openStream()) {
                files.put(file.toString(), read(file.getPath(), new String(stream.readAllBytes(), StandardCharsets.UTF_8)));
            }
        }
        return new QuotingFiles(files);
    }

    /** A file of that name with that text. */
    static QuotingFiles of(String name, String text) {
        return new QuotingFiles(Map.of(name, read(name, text)));
    }

    /** All that they quote. */
    List<QuotedWords> quotations() {
        return documents.entrySet().stream().flatMap(file -> QuotedWords.in(file.getKey().replaceFirst(".*/", ""), file.getValue())).toList();
    }

    /** The title of each source they name. */
    Map<String, String> titles() {
        var titles = new HashMap<String, String>();
        documents.values().forEach(file -> EcoreUtil2.eAllOfType(file, Source.class)
                .forEach(source -> titles.put(source.getName(), source.getTitle())));
        return titles;
    }

    private static Document read(String name, String text) {
        Workspace workspace = LANGUAGE.newWorkspace();
        URI file = URI.createURI("memory:/text" + name.substring(name.lastIndexOf('.')));
        workspace.put(file, text);
        return workspace.check(file, () -> false).document().orElseThrow();
    }
}
