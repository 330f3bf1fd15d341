package org.parallax.product;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Whoever is handed an installation, for whichever system it was built, can say what is in it and under which licence. */
class LicencesTest {

    private static final Path CHECKOUT = Path.of("../..");
    private static final Path PRODUCTS = CHECKOUT.resolve("releng/org.parallax.product/target/products");
    /** A component as NOTICE tells of it: its name, its version, its licence, its file and what follows. */
    private static final Pattern ENTRY = Pattern.compile(
            "(?m)^(\\S+:\\S+) (\\S+)\\n    licence  (.+)\\n    file     plugins/(\\S+)\\n((?:    .+\\n)*)");
    private static final Pattern TEXT = Pattern.compile("(?m)^    text     (.+)$");

    @Test
    void everyPluginOfOthersStandsInTheNoticeWithALicenceThatTheListOfDependenciesGives() throws IOException {
        var list = Files.readString(CHECKOUT.resolve("releng/dependencies.md"));
        for (var installation : installations()) {
            var notice = Files.readString(installation.resolve("NOTICE"));
            try (var plugins = Files.list(installation.resolve("plugins"))) {
                var ofOthers = plugins.map(file -> file.getFileName().toString())
                        .filter(name -> !name.startsWith("org.parallax.")).sorted().toList();
                var told = ENTRY.matcher(notice).results().map(entry -> entry.group(4)).sorted().toList();
                assertEquals(ofOthers, told, installation.toString());
            }
            ENTRY.matcher(notice).results().forEach(entry -> {
                assertTrue(list.contains("`" + entry.group(1).split(":")[0] + ":"), entry.group(1));
                assertTrue(list.contains(entry.group(3)), entry.group());
            });
        }
    }

    @Test
    void theTextsThatTheNoticeNamesAreThere() throws IOException {
        for (var installation : installations()) {
            var entries = ENTRY.matcher(Files.readString(installation.resolve("NOTICE"))).results().toList();
            for (var entry : entries) {
                var texts = TEXT.matcher(entry.group(5)).results().map(text -> text.group(1)).toList();
                assertFalse(texts.isEmpty(), entry.group());
                for (var text : texts) {
                    assertTrue(Files.size(installation.resolve(text)) > 0, text);
                }
            }
        }
    }

    @Test
    void theLicenceOfParallaxComesWithEveryInstallationAndEveryFeature() throws IOException {
        var licence = Files.readString(CHECKOUT.resolve("LICENSE"));
        for (var installation : installations()) {
            assertEquals(licence, Files.readString(installation.resolve("LICENSE")));
            try (var features = Files.list(installation.resolve("features"))) {
                for (var feature : features.toList()) {
                    assertEquals(licence, Files.readString(feature.resolve("LICENSE")));
                    assertTrue(Files.exists(feature.resolve("NOTICE")), feature.toString());
                }
            }
        }
    }

    /** The installations that were built: one for each system, or that of this machine alone. */
    private static List<Path> installations() throws IOException {
        try (var files = Files.walk(PRODUCTS)) {
            var found = files.filter(file -> file.endsWith("plugins") && Files.exists(file.resolveSibling("launch")))
                    .map(Path::getParent).toList();
            assertFalse(found.isEmpty(), "no product is built");
            return found;
        }
    }
}
