package org.parallax.dsl.loading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.emf.common.util.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parallax.dsl.Language;
import org.parallax.dsl.TestLanguage;
import org.parallax.dsl.extension.InstalledRecord;

/** Files are read with those beside them and with installed records; whatever is wrong with one is reported. */
class WorkspaceTest {

    private static final String SCENARIO = "scenario S on Pair as of 2025-12 for 12 months { assume Japan support 0.4 }\n";

    @TempDir
    Path folder;

    @Test
    void whatIsNoText() throws IOException {
        Files.write(folder.resolve("binary.scenario"), new byte[] {'a', '\n', 0, 1});
        Files.write(folder.resolve("latin.scenario"), "scenario S {\n// caf\u00e9 }".getBytes(StandardCharsets.ISO_8859_1));
        Files.write(folder.resolve("utf16.scenario"), "scenario S { }".getBytes(StandardCharsets.UTF_16));
        Files.write(folder.resolve("large.scenario"), new byte[20_000_001]);
        Files.writeString(folder.resolve("notes.txt"), "notes");
        Files.createFile(folder.resolve("empty.scenario"));
        assertEquals("1:1 error FILE_MISSING There is no file missing.scenario.\n", issues(Path.of("missing.scenario")));
        assertEquals("2:1 error FILE_BINARY This is no text: it holds a zero byte.\n", issues(folder.resolve("binary.scenario")));
        assertEquals("2:1 error FILE_ENCODING The text is not in UTF-8; save it as UTF-8.\n",
                issues(folder.resolve("latin.scenario")));
        assertEquals("1:1 error FILE_ENCODING The text is in UTF-16; save it as UTF-8.\n",
                issues(folder.resolve("utf16.scenario")));
        assertEquals("1:1 error FILE_TOO_LARGE The file is larger than 20 MB.\n", issues(folder.resolve("large.scenario")));
        assertEquals("1:1 error FILE_EMPTY The file says nothing.\n", issues(folder.resolve("empty.scenario")));
        assertEquals("1:1 error FILE_KIND The name of notes.txt ends neither in .scenario nor in .relationship.\n",
                issues(folder.resolve("notes.txt")));
    }

    @Test
    void anEmptyFolder() {
        assertEquals("1:1 error FOLDER_EMPTY The folder " + folder + " holds no .scenario and no .relationship file.\n",
                issues(folder));
    }

    @Test
    void byteOrderMarkTabsAndCarriageReturns() throws IOException {
        Path file = folder.resolve("windows.scenario");
        Files.writeString(file, "\uFEFFscenario S\r\n\ton Nowhere as of 2025-12\r\n\tfor 12 months {\r\n}\r\n");
        assertEquals("2:5 error UNKNOWN_NAME There is no record Nowhere: none is installed, and no file here founds it with "
                + "relationship Nowhere \"title\".\n", issues(file));
    }

    @Test
    void filesBesideAreReadWhenANameIsMissing() throws IOException {
        Files.writeString(folder.resolve("pair.relationship"), TestLanguage.resource("/pair.relationship"));
        Files.writeString(folder.resolve("base.scenario"), SCENARIO);
        Files.writeString(folder.resolve("kinds.scenario"), "kind Local \"Local\" { by state }\n");
        Path child = folder.resolve("child.scenario");
        Files.writeString(child, "scenario Child extends S { event e in 2026-03 : Local { by Japan } }\n");
        assertEquals("", issues(child));
    }

    @Test
    void aDateThatChangesInAnExtendedScenarioOfAnotherFileCounts() {
        var parent = "scenario Parent on Pair as of 2025-12 for 12 months { event a in 2026-03 : Summit { between Japan, SouthKorea } }\n";
        var workspace = TestLanguage.withPair();
        var base = URI.createURI("memory:/base.scenario");
        workspace.put(base, parent);
        workspace.put(URI.createURI("memory:/middle.scenario"), "scenario Middle extends Parent { }\n");
        workspace.put(TestLanguage.FILE, "scenario Child extends Middle {\n"
                + "event b 6 months after a : Summit { between Japan, SouthKorea } }\n");
        assertEquals("", TestLanguage.lines(workspace.check(TestLanguage.FILE, () -> false).diagnostics()));
        workspace.put(base, parent.replace("2026-03", "2026-11"));
        assertEquals("2:9 error OUTSIDE_HORIZON b takes place in 2027-05 at the earliest; Child ends in 2026-12.\n",
                TestLanguage.lines(workspace.check(TestLanguage.FILE, () -> false).diagnostics()));
        workspace.put(base, parent.replace("12 months", "24 months").replace("2026-03", "2026-11"));
        assertEquals("", TestLanguage.lines(workspace.check(TestLanguage.FILE, () -> false).diagnostics()));
    }

    @Test
    void extendsInACircleAcrossFiles() {
        assertEquals("""
                a.scenario:1:20 error EXTENDS_CIRCLE A extends itself by way of B.
                b.scenario:1:20 error EXTENDS_CIRCLE B extends itself by way of A.
                """, TestLanguage.issuesInFolder(new TreeMap<>(Map.of("a.scenario", "scenario A extends B { }",
                "b.scenario", "scenario B extends A { }"))));
    }

    @Test
    void aScenarioOfTheSameFileIsMeantWhereANeighbourHasOneOfItsName() throws IOException {
        Files.writeString(folder.resolve("pair.relationship"), TestLanguage.resource("/pair.relationship"));
        Files.writeString(folder.resolve("other.scenario"), SCENARIO);
        Files.writeString(folder.resolve("own.scenario"), SCENARIO + "scenario Child extends S { }\n");
        Files.writeString(folder.resolve("third.scenario"), "scenario Third extends S { }\n");
        assertEquals("""
                1:24 error AMBIGUOUS_NAME The name S has more than one meaning: the scenario S in line 1 of other.scenario \
                and the scenario S in line 1 of own.scenario.
                """, issues(folder));
    }

    @Test
    void twoFilesFoundOneRelationship() {
        String text = "relationship R \"R\" state A \"A\" party state B \"B\" party";
        String issues = TestLanguage.issuesInFolder(new TreeMap<>(Map.of("a.relationship", text, "b.relationship",
                "relationship R \"Again\"")));
        assertEquals("""
                a.relationship:1:14 error DUPLICATE_RELATIONSHIP The relationship R is founded more than once: in a.relationship \
                and b.relationship.
                b.relationship:1:14 error DUPLICATE_RELATIONSHIP The relationship R is founded more than once: in a.relationship \
                and b.relationship.
                """, issues);
    }

    @ParameterizedTest
    @ValueSource(strings = {"z z", "erste datei%", "50%25", "두 번째", "a#b", "ä+ö?"})
    void anotherFileIsNamedAsOnTheDisk(String name) throws IOException {
        Files.writeString(folder.resolve("pair.relationship"), TestLanguage.resource("/pair.relationship"));
        Files.writeString(folder.resolve(name + ".relationship"), "relationship Pair \"Again\"\n");
        Files.writeString(folder.resolve("own.scenario"), SCENARIO);
        String issues = issues(folder);
        assertTrue(issues.contains("more than once: in " + Stream.of(name, "pair").sorted().map(each -> each + ".relationship")
                .collect(Collectors.joining(" and "))), issues);
        assertTrue(issues.contains("the record Pair in line 1 of " + name + ".relationship"), issues);
    }

    @Test
    void anInstalledRecord() throws IOException {
        Workspace workspace = with(List.of(new Installed("Pair", pair()))).newWorkspace();
        workspace.put(TestLanguage.FILE, SCENARIO);
        assertEquals("", issues(workspace));
    }

    @Test
    void aRecordInstalledTwice() throws IOException {
        Workspace workspace = with(List.of(new Installed("Pair", pair()), new Other(pair()))).newWorkspace();
        workspace.put(TestLanguage.FILE, SCENARIO);
        assertEquals("1:15 error DUPLICATE_INSTALLED_RECORD The record Pair is installed twice, by "
                + Installed.class.getName() + " and " + Other.class.getName() + ".\n", issues(workspace));
    }

    @Test
    void aRecordThatCannotBeRead() throws IOException {
        URL gone = folder.resolve("gone.relationship").toUri().toURL();
        Workspace workspace = with(List.of(new Installed("Pair", gone))).newWorkspace();
        workspace.put(TestLanguage.FILE, "scenario S on Pair as of 2025-12 for 12 months { }");
        assertTrue(issues(workspace).contains("INSTALLED_RECORD_UNREADABLE"), issues(workspace));
    }

    @Test
    void aRecordOfTheFolderTakesThePlaceOfAnInstalledOne() throws IOException {
        Workspace workspace = with(List.of(new Installed("Pair", pair()))).newWorkspace();
        workspace.put(TestLanguage.FILE, SCENARIO);
        assertEquals("", issues(workspace));
        Path own = folder.resolve("own.relationship");
        Files.writeString(own, "relationship Pair \"Mine\" state A \"A\" party state B \"B\" party");
        workspace.add(own);
        assertEquals("1:57 error UNKNOWN_NAME There is no state named Japan in the record Pair.\n",
                TestLanguage.lines(workspace.check(TestLanguage.FILE, () -> false).diagnostics()));
        assertEquals("1:14 info RECORD_REPLACED This record is used in place of the installed one of the same name.\n",
                TestLanguage.lines(workspace.check(Workspace.uri(own), () -> false).diagnostics()));
    }

    @Test
    void aNeighbourThatChangesIsSeen() {
        Workspace workspace = TestLanguage.withPair();
        workspace.put(TestLanguage.FILE, SCENARIO);
        var pair = workspace.check().get(0).file();
        workspace.put(pair, TestLanguage.resource("/pair.relationship").replace("state Japan", "state Nippon"));
        assertEquals("1:57 error UNKNOWN_NAME There is no state named Japan in the record Pair.\n",
                TestLanguage.lines(workspace.check(TestLanguage.FILE, () -> false).diagnostics()));
        workspace.put(pair, TestLanguage.resource("/pair.relationship"));
        assertEquals("", TestLanguage.lines(workspace.check(TestLanguage.FILE, () -> false).diagnostics()));
        workspace.remove(pair);
        assertTrue(workspace.check(TestLanguage.FILE, () -> false).diagnostics().stream().anyMatch(Diagnostic::isError));
    }

    private static String issues(Path path) {
        Workspace workspace = TestLanguage.language().newWorkspace();
        workspace.add(path);
        return issues(workspace);
    }

    private static String issues(Workspace workspace) {
        StringBuilder all = new StringBuilder();
        workspace.check().forEach(file -> all.append(TestLanguage.lines(file.diagnostics())));
        return all.toString();
    }

    private static Language with(List<InstalledRecord> records) {
        return Language.with(Set::of, () -> records);
    }

    private URL pair() throws MalformedURLException {
        return Path.of("src/test/resources/pair.relationship").toUri().toURL();
    }

    private record Installed(String name, URL file) implements InstalledRecord {
        @Override
        public List<URL> files() {
            return List.of(file);
        }
    }

    private record Other(URL file) implements InstalledRecord {
        @Override
        public String name() {
            return "Pair";
        }

        @Override
        public List<URL> files() {
            return List.of(file);
        }
    }
}
