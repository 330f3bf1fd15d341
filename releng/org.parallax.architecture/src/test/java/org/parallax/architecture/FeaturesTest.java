package org.parallax.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What is built is installed: a bundle that no feature names would be missing without a word. */
class FeaturesTest {

    private static final List<Path> FEATURES = List.of(Path.of("features/org.parallax.feature.headless/feature.xml"),
        Path.of("features/org.parallax.feature.workbench/feature.xml"), Path.of("features/org.parallax.feature.sdk/feature.xml"));
    /** A model for those who write records. */
    private static final Set<String> NOT_INSTALLED = Set.of("org.parallax.record.madeup");
    private static final Pattern PLUGIN = Pattern.compile("<plugin id=\"([^\"]+)\"");

    @Test
    void everyBundleIsInstalled() {
        String features = FEATURES.stream().map(Checkout::text).collect(Collectors.joining());
        assertEquals(List.of(), missing(Bundle.all().stream().map(Bundle::name).toList(), features));
    }

    @Test
    void everyFeatureIsPartOfTheProduct() {
        String product = Checkout.text(Path.of("releng/org.parallax.product/parallax.product"));
        assertEquals(List.of(), FEATURES.stream().map(feature -> feature.getName(1).toString())
            .filter(name -> !product.contains("<feature id=\"" + name + "\"")).toList());
    }

    @Test
    void aBundleThatNoFeatureNamesIsFound() {
        assertEquals(List.of("x.b"), missing(List.of("x.a", "x.b", "org.parallax.record.madeup"),
            "<plugin id=\"x.a\" version=\"0.0.0\"/><plugin id=\"x.b.c\" version=\"0.0.0\"/>"));
    }

    private static List<String> missing(List<String> bundles, String features) {
        Set<String> installed = PLUGIN.matcher(features).results().map(plugin -> plugin.group(1))
            .collect(Collectors.toSet());
        return bundles.stream().filter(name -> !installed.contains(name) && !NOT_INSTALLED.contains(name)).toList();
    }
}
