package org.parallax.dsl.loading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import org.eclipse.emf.common.util.URI;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parallax.dsl.TestLanguage;

/** What is on disk is read once, and again when a change is reported. */
class DiskTest {

    private static final String CHILD = "scenario Child extends S { event e in 2026-03 : Local { by Japan } }\n";
    private static final String UNKNOWN_KIND = "There is no kind of event named Local";

    @TempDir
    Path folder;
    private final List<URI> parsed = new ArrayList<>();
    private final List<URI> relinked = new ArrayList<>();
    private final Workspace workspace = TestLanguage.language().newWorkspace(new ReadingListener() {
        @Override
        public void parsed(URI file) {
            parsed.add(file);
        }

        @Override
        public void relinked(URI file) {
            relinked.add(file);
        }
    });
    private Path child;

    @BeforeEach
    void files() throws IOException {
        write("pair.relationship", TestLanguage.resource("/pair.relationship"));
        write("base.scenario", "scenario S on Pair as of 2025-12 for 12 months { assume Japan support 0.4 }\n");
        child = write("child.scenario", CHILD);
    }

    @Test
    void aFolderThatCouldNotBeListedIsReadOnceItCan() {
        var failing = new AtomicBoolean(true);
        var listed = workspaceThatFailsWhile(failing);
        listed.addBeside(child);
        listed.put(child, CHILD);
        var own = Workspace.uri(child);
        assertTrue(TestLanguage.lines(listed.check(own, () -> false).diagnostics()).contains("UNKNOWN_NAME"), "nothing beside it can be seen");
        failing.set(false);
        listed.changedOnDisk(folder);
        assertEquals(Set.of("base.scenario", "child.scenario", "pair.relationship"), names(listed));
    }

    @Test
    void aFolderThatIsAskedForAndCouldNotBeListedIsReadOnceAFileInItChanges() throws IOException {
        var failing = new AtomicBoolean(true);
        var listed = workspaceThatFailsWhile(failing);
        listed.add(folder);
        assertEquals("1:1 error FILE_UNREADABLE The folder " + folder + " cannot be read.\n",
                TestLanguage.lines(listed.check().getFirst().diagnostics()));
        failing.set(false);
        listed.changedOnDisk(write("another.scenario", "scenario Other extends S { }\n"));
        assertEquals(Set.of("another.scenario", "base.scenario", "child.scenario", "pair.relationship"), names(listed));
    }

    private static Set<String> names(Workspace workspace) {
        return workspace.check().stream().map(file -> file.file().lastSegment()).collect(Collectors.toSet());
    }

    /** Its folders are opened, but cannot be read to the end. */
    private static Workspace workspaceThatFailsWhile(AtomicBoolean failing) {
        return TestLanguage.language().injector().getInstance(WorkspaceFactory.class).create(ReadingListener.NONE, folder -> {
            var files = Files.list(folder);
            return failing.get() ? files.peek(file -> {
                throw new UncheckedIOException(new IOException("the drive is gone"));
            }) : files;
        });
    }

    @Test
    void aKeystrokeIsOneReading() {
        workspace.addBeside(child);
        workspace.put(child, CHILD);
        told();
        parsed.clear();
        relinked.clear();
        workspace.put(child, CHILD.replace("2026-03", "2026-04"));
        told();
        workspace.resource(Workspace.uri(child)).orElseThrow();
        workspace.document(Workspace.uri(child)).orElseThrow();
        assertEquals(List.of(Workspace.uri(child)), parsed);
        assertEquals(List.of(), relinked, "nobody else looks into a scenario that stays what it is to others");
    }

    @Test
    void theSameTextIsNotReadAgain() {
        workspace.put(child, CHILD);
        told();
        parsed.clear();
        workspace.put(child, CHILD);
        told();
        assertEquals(List.of(), parsed);
    }

    @Test
    void aFileIsReadOnceHoweverOftenItIsAdded() {
        workspace.addBeside(child);
        workspace.addBeside(folder.resolve("base.scenario"));
        workspace.add(child);
        workspace.add(folder);
        told();
        assertEquals(3, parsed.size(), parsed::toString);
    }

    @Test
    void besideAFileLieTheOthersOfItsFolderUnderWhateverName() throws IOException {
        write("notes.txt", "notes");
        Files.createDirectory(folder.resolve("deeper"));
        write("deeper/d.scenario", CHILD);
        Files.createSymbolicLink(folder.resolve("alias.scenario"), child);
        workspace.addBeside(child);
        assertEquals(List.of("base.scenario", "pair.relationship"),
                workspace.check().stream().map(file -> file.file().lastSegment()).toList());
        workspace.changedOnDisk(folder);
        assertEquals(2, workspace.check().size(), "the file itself is no file beside it");
        workspace.addBeside(folder.resolve("gone").resolve("a.scenario"));
        assertEquals(2, workspace.check().size(), "there is no such folder");
    }

    @Test
    void filesBesideAreReadAlikeWhetherAskedForOrMissed() throws IOException {
        write("kinds.scenario", "kind Local \"Local\" { by state }\n");
        var lazy = TestLanguage.language().newWorkspace();
        lazy.add(child);
        workspace.addBeside(child);
        workspace.add(child);
        assertEquals("", told());
        assertEquals("", TestLanguage.lines(lazy.check(Workspace.uri(child), () -> false).diagnostics()));
    }

    @Test
    void aNewFileIsSeenOnceReported() throws IOException {
        for (boolean whole : List.of(false, true)) {
            Files.deleteIfExists(folder.resolve("kinds.scenario"));
            var looking = TestLanguage.language().newWorkspace();
            if (whole) {
                looking.addBeside(child);
            }
            looking.add(child);
            assertTrue(told(looking).contains(UNKNOWN_KIND), told(looking));
            var kinds = write("kinds.scenario", "kind Local \"Local\" { by state }\n");
            assertTrue(told(looking).contains(UNKNOWN_KIND), "the folder was not listed again");
            looking.changedOnDisk(kinds);
            assertEquals("", told(looking), "whole " + whole);
            write("kinds.scenario", "kind Other \"Other\" { by state }\n");
            looking.changedOnDisk(kinds);
            assertTrue(told(looking).contains(UNKNOWN_KIND), "whole " + whole);
            write("kinds.scenario", "kind Local \"Local\" { by state }\n");
            looking.changedOnDisk(folder);
            assertEquals("", told(looking), "the folder was told of, whole " + whole);
            Files.delete(kinds);
            looking.changedOnDisk(folder);
            assertTrue(told(looking).contains(UNKNOWN_KIND), "whole " + whole);
        }
    }

    @Test
    void whatAnEditorHoldsCountsUntilItIsClosed() throws IOException {
        workspace.add(folder);
        workspace.put(child, CHILD.replace("Local", "Incident") + "scenario Unsaved extends S { }\n");
        write("child.scenario", "scenario Child extends S { }\n");
        workspace.changedOnDisk(child);
        assertTrue(names().contains("Unsaved"), names().toString());
        workspace.closed(Workspace.uri(child));
        assertEquals(List.of("Child"), names());
        parsed.clear();
        workspace.closed(Workspace.uri(child));
        assertEquals(List.of(), parsed, "it was closed already");
    }

    @Test
    void whatWasNeverSavedIsGoneOnceItIsClosed() {
        var untitled = Workspace.uriOf("untitled:Untitled-1");
        var unsaved = folder.resolve("unsaved.scenario");
        workspace.put(untitled, CHILD);
        workspace.put(unsaved, CHILD);
        workspace.closed(untitled);
        workspace.closed(Workspace.uri(unsaved));
        assertEquals(List.of(), workspace.check());
    }

    @Test
    void aFileThatCannotBeReadAnyMoreIsReportedAndOneThatCanAgainIsNot() throws IOException {
        workspace.add(folder);
        Files.write(child, new byte[] {'a', 0});
        workspace.changedOnDisk(child);
        assertTrue(told().contains("FILE_BINARY"), told());
        assertTrue(workspace.document(Workspace.uri(child)).isEmpty());
        write("child.scenario", "scenario Child extends S { }\n");
        workspace.changedOnDisk(child);
        assertEquals("", told());
    }

    @Test
    void anEmptyFolderThatGetsAFileIsEmptyNoMore() throws IOException {
        var empty = Files.createDirectory(folder.resolve("empty"));
        workspace.add(empty);
        assertEquals("FOLDER_EMPTY", workspace.check().getFirst().diagnostics().getFirst().code());
        write("empty/pair.relationship", TestLanguage.resource("/pair.relationship"));
        workspace.changedOnDisk(empty);
        assertEquals(List.of("pair.relationship"), workspace.check().stream().map(file -> file.file().lastSegment()).toList());
    }

    @Test
    void filesAreNamedAsTheUserNamedThem() throws IOException {
        write("child.scenario", "scenario Child extends Nobody { }\n");
        var named = folder.resolve("..").resolve(folder.getFileName()).resolve("child.scenario");
        workspace.addBeside(named);
        workspace.add(named);
        assertEquals(named.toString(), workspace.check(Workspace.uri(child), () -> false).diagnostics().getFirst().file());
        workspace.put(Workspace.uri(child), "scenario Child extends Nobody { }");
        assertEquals(named.toString(), workspace.check(Workspace.uri(child), () -> false).diagnostics().getFirst().file());
    }

    private List<String> names() {
        return workspace.document(Workspace.uri(child)).orElseThrow().getElements().stream()
                .map(org.parallax.model.Scenario.class::cast).map(org.parallax.model.Scenario::getName).toList();
    }

    private String told() {
        return told(workspace);
    }

    private String told(Workspace looking) {
        return TestLanguage.lines(looking.check(Workspace.uri(child), () -> false).diagnostics());
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }
}
