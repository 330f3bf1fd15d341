package org.parallax.dsl.loading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.common.util.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parallax.dsl.TestLanguage;

/** Whatever a client calls a text, there is a uri for it. */
class TextUrisTest {

    @Test
    void aFileIsTheSameHoweverItIsSpelled() {
        var own = Workspace.uri(Path.of("/tmp/a b+c/\u5CF6.scenario"));
        for (var named : List.of("file:///tmp/a%20b+c/%E5%B3%B6.scenario", "file:///tmp/a%20b%2Bc/%e5%b3%b6.scenario",
                "file:/tmp/a%20b+c/\u5CF6.scenario", "file:///tmp/./x/../a%20b+c/\u5CF6.scenario", "file:///tmp/a b+c/\u5CF6.scenario")) {
            assertEquals(own, Workspace.uriOf(named), named);
        }
    }

    @Test
    void othersKeepTheirNameWhereItCanBeUsed() {
        for (var named : List.of("vscode-vfs://github/owner/a.scenario", "memory:/hash/pair.relationship", "git:/tmp/a.scenario?ref=HEAD")) {
            assertEquals(URI.createURI(named), Workspace.uriOf(named));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"untitled:Untitled-1", "untitled:/Untitled-1", "buffer:", "file://", "file:///c%3A/x%zz.scenario", "", ":", "a:b#c#d",
        "file:///tmp/%00.scenario", "file://host/share/a.scenario", "zipfile:///a.zip::b.scenario", "%", "a.scenario", "/a.scenario",
        "git:/tmp/a.scenario#part", "untitled:\uD83D.relationship", "file:relative.scenario", "jar:file:/a.jar"})
    void anythingCanBeRead(String named) {
        var uri = Workspace.uriOf(named);
        assertEquals(uri, Workspace.uriOf(named), "alike for alike names");
        var workspace = TestLanguage.withPair();
        workspace.put(uri, "scenario S on Pair as of 2025-12 for 12 months { assume Japan support 0.4 }\n");
        var checked = workspace.check(uri, () -> false);
        assertEquals("", TestLanguage.lines(checked.diagnostics()), uri::toString);
        assertTrue(checked.document().isPresent());
    }

    @Test
    void twoNamesAreNeverAlike() {
        Set<URI> seen = new HashSet<>();
        for (var named : List.of("untitled:a", "untitled:A", "untitled:a b", "untitled:a_0020b", "untitled:a.relationship",
                "untitled:a\uD83D", "untitled:a\uD83E", "untitled:a?", "text:/untitled_003aa.scenario2")) {
            assertTrue(seen.add(Workspace.uriOf(named)), named);
        }
    }

    @Test
    void noNameCanBeThatOfAUriMadeUpForAnother() {
        for (var named : List.of("untitled:Untitled-1", "untitled:Pair.relationship", "")) {
            var madeUp = Workspace.uriOf(named).toString();
            assertNotEquals(madeUp, Workspace.uriOf(madeUp).toString());
            assertNotEquals(madeUp, Workspace.uriOf(madeUp.replace("text:", "TEXT:")).toString());
        }
    }

    @Test
    void aTextWithoutAFileSeesTheOthersAndIsNamedAsItIsCalled() {
        var workspace = TestLanguage.language().newWorkspace();
        var record = Workspace.uriOf("untitled:Pair.relationship");
        workspace.put(record, TestLanguage.resource("/pair.relationship"));
        var own = Workspace.uriOf("untitled:Untitled-1");
        workspace.put(own, "\uFEFFscenario S on Pair as of 2025-12 for 12 months { assume Japan support 0.4 }\n");
        assertEquals("", TestLanguage.lines(workspace.check(own, () -> false).diagnostics()), "a byte order mark is no part of a text");
        assertFalse(workspace.isInstalled(record));
        workspace.put(own, "scenario S on Nowhere as of 2025-12 for 12 months { }\n");
        assertEquals(own.toString(), workspace.check(own, () -> false).diagnostics().getFirst().file());
    }
}
