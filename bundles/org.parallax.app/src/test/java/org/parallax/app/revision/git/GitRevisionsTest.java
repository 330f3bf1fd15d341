package org.parallax.app.revision.git;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.util.SystemReader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parallax.app.revision.EarlierVersion;
import org.parallax.app.revision.EarlierVersion.EarlierText;
import org.parallax.projection.result.Outcome;

class GitRevisionsTest {

    private static final String LONG = "scenario Plan {\n" + "  because \"of a reason that is told at some length\"\n".repeat(8) + "}\n";

    @TempDir
    private Path folder;

    private Path top;

    @BeforeEach
    void nameTop() {
        top = folder.resolve("work");
    }

    @Test
    void anEarlierTextComesWithItsNeighboursOfThen() throws Exception {
        try (var made = MadeRepository.in(top)) {
            var plan = made.write("plans/plan.scenario", "one");
            made.write("plans/facts.relationship", "facts of one");
            made.write("plans/notes.txt", "no text of the language");
            made.write("other/else.scenario", "elsewhere");
            var first = made.commit("one");
            made.write("plans/plan.scenario", "two");
            made.write("plans/facts.relationship", "facts of two");
            made.write("plans/later.scenario", "later");
            made.commit("two");
            made.write("plans/plan.scenario", "three");
            var then = read(plan, "HEAD~1");
            assertEquals(new EarlierVersion(
                    "HEAD~1", Optional.of(first), new EarlierText("plan.scenario", "HEAD~1:plans/plan.scenario", "one"),
                    List.of(new EarlierText("facts.relationship", "HEAD~1:plans/facts.relationship", "facts of one"))), then);
            assertEquals("two", read(plan, "HEAD").file().text());
            assertEquals("one", read(plan, first.substring(0, 8)).file().text());
            assertEquals("two", read(plan, "main").file().text());
        }
    }

    @Test
    void aTagAndADetachedHeadAreRevisions() throws Exception {
        try (var made = MadeRepository.in(top)) {
            var plan = made.write("plan.scenario", "one");
            var first = made.commit("one");
            made.git().tag().setName("agreed").setAnnotated(true).setMessage("agreed").setSigned(false).call();
            made.write("plan.scenario", "two");
            made.commit("two");
            made.git().checkout().setName(first).call();
            assertEquals("one", read(plan, "HEAD").file().text());
            assertEquals("one", read(plan, "agreed").file().text());
            assertEquals("two", read(plan, "main").file().text());
        }
    }

    @Test
    void aFileThatWasMovedIsFoundWhereItWas() throws Exception {
        try (var made = MadeRepository.in(top)) {
            made.write("old/draft.scenario", LONG);
            made.write("old/facts.relationship", "facts");
            made.commit("one");
            Files.delete(top.resolve("old/draft.scenario"));
            var plan = made.write("new/plan.scenario", LONG + "// moved\n");
            made.commit("two");
            var then = read(plan, "HEAD~1");
            assertEquals(new EarlierText("plan.scenario", "HEAD~1:old/draft.scenario", LONG), then.file());
            assertEquals(List.of("facts.relationship"), then.beside().stream().map(EarlierText::file).toList());
        }
    }

    @Test
    void carriageReturnsAndAByteOrderMarkAreTakenAsTheyAre() throws Exception {
        try (var made = MadeRepository.in(top)) {
            var plan = made.write("plan.scenario", "\uFEFFone\r\ntwo\r\n");
            made.commit("one");
            assertEquals("one\r\ntwo\r\n", read(plan, "HEAD").file().text());
        }
    }

    @Test
    void theInnerOfTwoRepositoriesIsMeant() throws Exception {
        try (var outer = MadeRepository.in(top); var inner = MadeRepository.in(top.resolve("inner"))) {
            var plan = inner.write("plan.scenario", "inner");
            inner.commit("inner");
            outer.write("plan.scenario", "outer");
            outer.commit("outer");
            assertEquals("inner", read(plan, "HEAD").file().text());
        }
    }

    @Test
    void aWorkTreeOfABareRepositoryHasItsHistory() throws Exception {
        try (var made = MadeRepository.in(top)) {
            made.write("plans/plan.scenario", "one");
            made.commit("one");
        }
        var bare = folder.resolve("bare.git");
        Git.cloneRepository().setURI(top.toUri().toString()).setBare(true).setDirectory(bare.toFile()).call().close();
        var tree = linkedWorkTree(bare);
        var plan = tree.resolve("plans/plan.scenario");
        Files.createDirectories(plan.getParent());
        Files.writeString(plan, "two");
        assertEquals("one", read(plan, "HEAD").file().text());
        assertEquals("one", read(plan, "main").file().text());
    }

    /** What {@code git worktree add} writes. */
    private Path linkedWorkTree(Path bare) throws IOException {
        var tree = Files.createDirectories(folder.resolve("linked"));
        var own = Files.createDirectories(bare.resolve("worktrees/linked"));
        Files.writeString(own.resolve("HEAD"), "ref: refs/heads/main\n");
        Files.writeString(own.resolve("commondir"), "../..\n");
        Files.writeString(own.resolve("gitdir"), tree.resolve(".git") + "\n");
        Files.writeString(tree.resolve(".git"), "gitdir: " + own + "\n");
        return tree;
    }

    @Test
    void whatIsNotThereIsToldWithACure() throws Exception {
        var lone = Files.writeString(Files.createDirectories(top).resolve("lone.scenario"), "one");
        assertRejected(lone, "HEAD", "lies in no git repository", "give the path of a saved copy");
        try (var made = MadeRepository.in(top)) {
            assertRejected(lone, "HEAD", "nothing was committed yet", "commit first");
            made.commit("one");
            made.git().tag().setName("agreed").setAnnotated(false).call();
            assertRejected(lone, "agred", "did you mean agreed?", "There is: HEAD, agreed, main");
            assertRejected(lone, "HEAD~7", "no revision HEAD~7");
            assertRejected(lone, "0123456789012345678901234567890123456789", "no revision 0123456789");
            assertRejected(lone, "a..b^{", "no revision a..b^{");
            assertRejected(lone, "HEAD:lone.scenario", "names no commit");
            var added = made.write("new.scenario", "new");
            assertRejected(added, "HEAD", "new.scenario is not in HEAD", "never committed");
            made.commit("two");
            assertRejected(added, "HEAD~1", "new.scenario is not in HEAD~1", "a later revision");
            Files.write(added, new byte[] {'a', '\n', (byte) 0xFF});
            made.commit("three");
            assertRejected(added, "HEAD", "HEAD:new.scenario:2: The text is not in UTF-8");
        }
    }

    @Test
    void settingsThatCannotBeReadHinderNobodyAndNothingIsWritten() throws Exception {
        try (var made = MadeRepository.in(top)) {
            var plan = made.write("plan.scenario", "one");
            made.commit("one");
            var before = files();
            var machine = SystemReader.getInstance();
            assertEquals("one", read(plan, "HEAD").file().text());
            assertEquals(before, files());
            assertEquals(machine, SystemReader.getInstance());
        }
    }

    private List<String> files() throws IOException {
        var found = new ArrayList<String>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (var path : all.sorted().toList()) {
                found.add(path + " " + Files.getLastModifiedTime(path));
            }
        }
        return found;
    }

    private static EarlierVersion read(Path file, String name) {
        var outcome = new GitRevisions().read(file, name);
        return assertInstanceOf(Outcome.Completed.class, outcome, outcome::toString).value() instanceof EarlierVersion version
                ? version : null;
    }

    private static void assertRejected(Path file, String name, String... parts) {
        var outcome = new GitRevisions().read(file, name);
        var reason = assertInstanceOf(Outcome.Rejected.class, outcome, outcome::toString).reason();
        for (var part : parts) {
            assertTrue(reason.contains(part), () -> "no '" + part + "' in: " + reason);
        }
    }
}
