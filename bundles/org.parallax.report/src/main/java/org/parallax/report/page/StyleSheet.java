package org.parallax.report.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.parallax.report.design.DesignTokens;
import org.parallax.report.design.Theme;

/** The style of every page, from the design tokens. */
final class StyleSheet {

    private StyleSheet() {}

    static String text() {
        return variables(":root", Theme.light()) + rules()
                + "@media screen and (prefers-color-scheme: dark) {\n" + variables(":root", Theme.dark())
                + DesignTokens.darkeningRules() + "}\n" + whitePaper();
    }

    /** In print the background of pictures is white, the colour of paper. */
    private static String whitePaper() {
        var paper = Theme.light().colour("paper");
        return "@media print { svg [fill=\"" + paper + "\"] { fill: #FFFFFF; } svg [stroke=\"" + paper
                + "\"] { stroke: #FFFFFF; } }\n";
    }

    private static String variables(String selector, Theme theme) {
        var out = new StringBuilder(selector).append(" {");
        for (var name : List.of("paper", "panel", "ink", "muted", "hairline", "rule")) {
            out.append(" --").append(name).append(": ").append(theme.colour(name)).append(';');
        }
        return out.append(" }\n").toString();
    }

    private static String rules() {
        try (var in = StyleSheet.class.getResourceAsStream("page.css")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("The style sheet cannot be read", e);
        }
    }
}
