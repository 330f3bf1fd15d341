package org.parallax.theories;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.reflect.Modifier;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.ServiceLoader;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.parallax.projection.theory.Distribution;
import org.parallax.projection.theory.Parameter;
import org.parallax.projection.theory.Theory;
import org.parallax.projection.theory.TheoryCard;
import org.parallax.theories.clash.ClashOfRealities;
import org.parallax.theory.kit.Kernel;
import org.parallax.theory.kit.junit.TheoryContract;

/** The theories as an installation offers them, with their pages. */
class InstallationTest {

    private static final List<String> STRUCTURE = List.of(
            "What it claims", "Equations", "Sizes at the defaults", "Parameters", "Where it is silent", "What it does not claim",
            "What would refute it", "Score card");

    static Stream<TheoryCard> cards() {
        return ServiceLoader.load(Theory.class).stream().map(provider -> provider.get().card());
    }

    @Test
    void aTheoryIsCalledAsItsClass() {
        for (var provider : ServiceLoader.load(Theory.class).stream().toList()) {
            assertEquals(provider.type().getSimpleName(), provider.get().card().id());
        }
    }

    @Test
    void everyTheoryOfThisBundleIsNamedInTheServiceEntries() throws Exception {
        var root = Path.of(ClashOfRealities.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        var theories = new HashSet<Class<?>>();
        try (var files = Files.walk(root)) {
            for (var file : files.filter(each -> each.toString().endsWith(".class")).toList()) {
                var type = Class.forName(root.relativize(file).toString().replaceAll("\\.class$", "").replaceAll("[/\\\\]", "."));
                if (Theory.class.isAssignableFrom(type) && !Modifier.isAbstract(type.getModifiers())) {
                    theories.add(type);
                }
            }
        }
        theories.add(Kernel.class);
        assertEquals(theories, ServiceLoader.load(Theory.class).stream().map(ServiceLoader.Provider::type).collect(Collectors.toSet()),
                "name each theory in META-INF/services/" + Theory.class.getName());
    }

    @Test
    void everyTheoryIsHeldToTheContract() throws ClassNotFoundException {
        for (var provider : ServiceLoader.load(Theory.class).stream().toList()) {
            var test = Class.forName(provider.type().getName() + "ContractTest");
            assertTrue(TheoryContract.class.isAssignableFrom(test), test + " is no TheoryContract");
        }
    }

    @ParameterizedTest
    @MethodSource("cards")
    void thePageHoldsTheCardsTable(TheoryCard card) throws IOException {
        var page = Path.of("docs", pageName(card.id()) + ".md");
        var text = Files.readString(page);
        var table = table(card);
        assertTrue(text.contains(table), page + " should hold this table:\n\n" + table);
        assertTrue(text.contains(card.claim()), page + " should state the claim as the card does");
    }

    @ParameterizedTest
    @MethodSource("claiming")
    void pagesOfTheoriesHaveOneStructure(TheoryCard card) throws IOException {
        var page = Path.of("docs", pageName(card.id()) + ".md");
        var headings = Files.readAllLines(page).stream().filter(line -> line.startsWith("## ")).map(line -> line.substring(3)).toList();
        assertEquals(STRUCTURE, headings, page.toString());
    }

    static Stream<TheoryCard> claiming() {
        return cards().filter(card -> !card.scope().baseline());
    }

    /** {@code ClashOfRealities} stands in {@code clash-of-realities.md}. */
    private static String pageName(String id) {
        return id.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(java.util.Locale.ROOT);
    }

    /** The table of parameters as the page holds it. */
    static String table(TheoryCard card) {
        var head = "| parameter | unit | low | default | high | nine draws in ten | why |\n|---|---|---|---|---|---|---|\n";
        return card.parameters().stream()
                .map(InstallationTest::row)
                .collect(Collectors.joining("\n", head, "\n"));
    }

    private static String row(Parameter p) {
        return "| `%s` %s | %s | %s | %s | %s | %s | %s |".formatted(
                p.id(), p.title(), p.unit(), number(p.low()), number(p.value()), number(p.high()), likely(p), p.why());
    }

    private static String likely(Parameter parameter) {
        return switch (parameter.distribution()) {
            case Distribution.Chosen chosen -> "not drawn";
            case Distribution.Likely(double low, double high) -> rounded(low) + " to " + rounded(high);
        };
    }

    private static String rounded(double value) {
        return new BigDecimal(value).round(new MathContext(3)).stripTrailingZeros().toPlainString();
    }

    private static String number(double value) {
        return value == Math.rint(value) ? String.valueOf((long) value) : String.valueOf(value);
    }
}
