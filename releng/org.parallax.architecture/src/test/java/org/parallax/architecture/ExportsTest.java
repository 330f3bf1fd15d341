package org.parallax.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.Manifest;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Hosts and plug-ins are no libraries: no other bundle may use their packages, except the tests of the window. */
class ExportsTest {

    private static final Path WORKBENCH = Path.of("bundles/org.parallax.workbench/META-INF/MANIFEST.MF");
    private static final Pattern CLAUSE = Pattern.compile("(?:[^,\"]++|\"[^\"]*+\")++");
    private static final Pattern KEPT_INSIDE = Pattern.compile(
        ";\\s*(x-internal:=true|x-friends:=\"?org\\.parallax\\.workbench\\.tests\"?)\\s*(;|$)");

    @Test
    void theWindowExportsNothingToOthers() throws IOException {
        assertEquals(List.of(), open(Checkout.text(WORKBENCH)));
    }

    @Test
    void plugInsAndCommandsExportNothing() throws IOException {
        for (String name : List.of("org.parallax.cli", "org.parallax.theories", "org.parallax.record.japankorea",
                "org.parallax.record.chronicle", "org.parallax.record.madeup")) {
            Path manifest = Bundle.named(name).folder().resolve("target/classes/META-INF/MANIFEST.MF");
            assumeTrue(Files.exists(manifest), name + " is not built; run the rules with: ./parallax verify");
            assertEquals(List.of(), open(Files.readString(manifest)), name);
        }
    }

    @Test
    void anOpenPackageIsFound() throws IOException {
        assertEquals(List.of("a.b", "a.e"), open("""
            Manifest-Version: 1.0
            Export-Package: a.b;version="1.0",
             a.c;x-internal:=true,
             a.d;x-friends:="org.parallax.workbench.tests",
             a.e;x-friends:="org.parallax.workbench.tests,other"
            """));
        assertEquals(List.of(), open("Manifest-Version: 1.0\n"));
    }

    private static List<String> open(String manifest) throws IOException {
        Attributes headers = new Manifest(new ByteArrayInputStream(manifest.getBytes(StandardCharsets.UTF_8)))
            .getMainAttributes();
        String exports = headers.getValue("Export-Package");
        return exports == null ? List.of() : CLAUSE.matcher(exports).results().map(MatchResult::group)
            .filter(clause -> !KEPT_INSIDE.matcher(clause).find()).map(clause -> clause.split(";", 2)[0].strip()).toList();
    }
}
