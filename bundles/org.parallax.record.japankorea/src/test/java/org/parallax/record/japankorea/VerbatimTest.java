package org.parallax.record.japankorea;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.Set;
import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.EcoreUtil2;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parallax.dsl.Language;
import org.parallax.dsl.extension.InstalledRecord;
import org.parallax.dsl.loading.Workspace;
import org.parallax.model.Document;
import org.parallax.model.Source;

/**
 * What the installed records quote stands word for word in the documents. These are not part of the project; the folder that
 * holds them is named by the environment variable PARALLAX_DOCUMENTS.
 */
class VerbatimTest {

    private static final Optional<Path> DOCUMENTS =
            Optional.ofNullable(System.getenv("PARALLAX_DOCUMENTS")).filter(folder -> !folder.isBlank()).map(Path::of);

    private static final Language LANGUAGE = Language.with(() -> Set.of(), List::of);

    private static final String SAMPLE = """
            source paper "A paper – or two" { published 2020 }
            source book "A book"
            mechanism m "m" { text "They 'met ... on the rain', it says" cites paper at "One" quotes "the rain" quotes "no rain" }
            kind K "K" { by state harms political slightly reading "told as 'a shower'" because "'Came on' a bridge" cites book
              fades over 2 months because "'it' was so" cites paper reading "'rain'" }
            event e "Told as 'a flood'" on 2020 : K { cites book also told "'a deluge'" cites paper note "'a tide', says paper2020"
              supplied "The day; the document says 'in a shower'." }
            image of A by B "'bridges'" cites book
            verdict v "“a … hail” in “A shower”" in 2020-01 { cites book }
            source paper2020 "A paper" { note "Its title goes on 'or three'." }
            """;

    @Test
    void everyQuotationOfTheInstalledRecordsIsVerbatim() throws IOException {
        assumeTrue(DOCUMENTS.isPresent(), "No quotation was checked against the documents: PARALLAX_DOCUMENTS names no folder.");
        var documents = DocumentTexts.in(DOCUMENTS.get());
        Map<String, Document> files = read(installed());
        List<QuotedWords> quotations = quotations(files);
        assertTrue(quotations.size() > 70, () -> "only " + quotations.size() + " quotations were found");
        assertEquals(List.of(), notFound(quotations, documents, titles(files)));
    }

    @Test
    void filesOfOneNameInTwoRecordsAreBothRead(@TempDir Path folder) throws IOException {
        Path one = Files.createDirectories(folder.resolve("one")).resolve("events.relationship");
        Path other = Files.createDirectories(folder.resolve("other")).resolve("events.relationship");
        Files.writeString(one, "source paper \"A paper\"");
        Files.writeString(other, "source book \"A book\"");
        assertEquals(Set.of("A paper", "A book"),
                Set.copyOf(titles(read(List.of(one.toUri().toURL(), other.toUri().toURL()))).values()));
    }

    @Test
    void wordsThatAreNotThereAreFound() {
        Map<String, Document> files = Map.of("sample", read(SAMPLE));
        var documents = new DocumentTexts(List.of("A  Paper - or two. They met on a bridge\nin the “rain”, on the rain.", "A book: a shower."));
        assertEquals(List.of("sample:10 'or three' of [paper2020]", "sample:3 'no rain' of [paper]", "sample:4 'Came on' of [book, paper]",
                        "sample:5 'it' of [paper, book]", "sample:6 'a deluge' of [paper, book]", "sample:6 'a flood' of [book, paper]",
                        "sample:6 'a tide' of [paper2020, book, paper]", "sample:6 'in a shower' of [book, paper]",
                        "sample:8 'bridges' of [book]", "sample:9 'a … hail' of [book]"),
                notFound(quotations(files), documents, titles(files)));
    }

    @Test
    void blanksQuotationMarksRaisedLettersAndDollarSignsAreAllThatMayDiffer() {
        var documents = new DocumentTexts(List.of("The title – long.\nIt is “a\n sweet\u00a0spot”, he said,<sup>2</sup> on the 5<sup>th</sup> day, for US\\$5."));
        assertTrue(documents.hold("The title – long", "on the 5th day"));
        assertTrue(documents.hold("The title – long", "for US$5."));
        assertFalse(documents.hold("The title – long", "for US 5."));
        assertFalse(documents.hold("The title – long", "he said,2 on"));
        assertTrue(documents.hold("the Title - long"));
        assertFalse(documents.hold("Another title"));
        assertTrue(documents.hold("The title – long", "is \"a sweet spot\","));
        assertFalse(documents.hold("The title – long", "it is \"a sweet spot\""));
        assertFalse(documents.hold("The title – long", "a sweet-spot"));
    }

    private static List<String> notFound(List<QuotedWords> quotations, DocumentTexts documents, Map<String, String> titles) {
        return quotations.stream().filter(each -> !each.standsIn(documents, titles))
                .map(each -> each.place() + " '" + each.words() + "' of " + each.sources()).sorted().toList();
    }

    private static List<URL> installed() {
        return ServiceLoader.load(InstalledRecord.class).stream().flatMap(record -> record.get().files().stream()).toList();
    }

    /** By address, since files of two records may share a name. */
    private static Map<String, Document> read(List<URL> addresses) throws IOException {
        var files = new HashMap<String, Document>();
        for (URL file : addresses) {
            try (var stream = file.openStream()) {
                files.put(file.toString(), read(new String(stream.readAllBytes(), StandardCharsets.UTF_8)));
            }
        }
        return files;
    }

    private static List<QuotedWords> quotations(Map<String, Document> files) {
        var all = new ArrayList<QuotedWords>();
        files.forEach((name, file) -> QuotedWords.in(name, file).forEach(all::add));
        return all;
    }

    private static Map<String, String> titles(Map<String, Document> files) {
        var titles = new HashMap<String, String>();
        files.values().forEach(file -> EcoreUtil2.eAllOfType(file, Source.class)
                .forEach(source -> titles.put(source.getName(), source.getTitle())));
        return titles;
    }

    private static Document read(String text) {
        Workspace workspace = LANGUAGE.newWorkspace();
        URI file = URI.createURI("memory:/text.relationship");
        workspace.put(file, text);
        return workspace.check(file, () -> false).document().orElseThrow();
    }
}
