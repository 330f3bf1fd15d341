package org.parallax.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The update site offers what a theory is built from and tested with, and nothing else. Nobody runs it in an IDE here. */
class SiteTest {

    private static final Path SITE = Path.of("releng/org.parallax.site");
    private static final Set<String> KIT = Set.of("org.parallax.projection", "org.parallax.theory.kit", "org.parallax.theory.kit.junit");
    private static final Pattern PLUGIN = Pattern.compile("<plugin id=\"([^\"]+)\"");
    private static final Pattern FEATURE = Pattern.compile("<feature id=\"([^\"]+)\"");

    @Test
    void itOffersTheSdk() {
        assertEquals(Set.of("org.parallax.feature.sdk"), found(FEATURE, Checkout.text(SITE.resolve("category.xml"))));
        assertEquals(KIT, found(PLUGIN, Checkout.text(Path.of("features/org.parallax.feature.sdk/feature.xml"))));
    }

    @Test
    void whatIsBuiltHoldsTheJarsAndTheirIndex() throws IOException {
        Path repository = Checkout.ROOT.resolve(SITE).resolve("target/repository");
        assumeTrue(Files.isDirectory(repository), "the site is not built; run the rules with: ./parallax verify");
        assertEquals(KIT, names(repository.resolve("plugins")));
        assertEquals(Set.of("org.parallax.feature.sdk"), names(repository.resolve("features")));
        assertEquals(Checkout.text(Path.of("LICENSE")), Files.readString(repository.resolve("LICENSE")));
        assertTrue(Files.readString(repository.resolve("NOTICE")).contains("Nothing in this folder was made by others."));
        try (JarFile index = new JarFile(repository.resolve("content.jar").toFile())) {
            String units = new String(index.getInputStream(index.getEntry("content.xml")).readAllBytes(),
                StandardCharsets.UTF_8);
            assertEquals(Set.of(), KIT.stream().filter(name -> !units.contains("<unit id='" + name + "'"))
                .collect(Collectors.toSet()));
        }
    }

    private static Set<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString().replaceAll("_.*", ""))
                .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static Set<String> found(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(match -> match.group(1)).collect(Collectors.toSet());
    }
}
