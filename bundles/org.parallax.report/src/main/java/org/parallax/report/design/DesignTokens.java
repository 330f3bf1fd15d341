package org.parallax.report.design;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.function.BiConsumer;

/** Both variants of the tokens, as the data file beside this class gives them. */
public record DesignTokens(Theme light, Theme dark) {

    static final DesignTokens INSTANCE = load();

    /**
     * CSS that turns a light picture dark: a rule for each colour, matching the inline attributes. Works
     * because a light colour stands for one dark colour only.
     */
    public static String darkeningRules() {
        var rules = new StringBuilder();
        eachColour((light, dark) -> rules.append("svg [fill=\"").append(light).append("\"]{fill:").append(dark)
                .append("}svg [stroke=\"").append(light).append("\"]{stroke:").append(dark).append("}\n"));
        return rules.toString();
    }

    private static void eachColour(BiConsumer<String, String> pair) {
        var pairs = new TreeMap<String, String>();
        INSTANCE.light.colours().forEach((token, light) -> {
            var other = pairs.put(light, INSTANCE.dark.colour(token));
            if (other != null && !other.equals(INSTANCE.dark.colour(token))) {
                throw new IllegalStateException("The light colour " + light + " has two dark ones");
            }
        });
        pairs.forEach(pair);
    }

    private static DesignTokens load() {
        var light = new TreeMap<String, String>();
        var dark = new TreeMap<String, String>();
        var sizes = new TreeMap<String, Double>();
        var tokens = read();
        var theories = Optional.ofNullable(tokens.remove("order.theories"))
                .map(order -> List.of(order.split(",")))
                .orElseThrow(() -> new IllegalStateException("The design tokens give no order of theories"));
        tokens.forEach((key, value) -> {
            var words = value.strip().split("\\s+");
            if (words.length == 2) {
                light.put(key, words[0]);
                dark.put(key, words[1]);
            } else {
                sizes.put(key, Double.valueOf(words[0]));
            }
        });
        return new DesignTokens(new Theme(light, sizes, theories), new Theme(dark, sizes, theories));
    }

    private static Map<String, String> read() {
        var tokens = new Properties();
        try (var in = DesignTokens.class.getResourceAsStream("tokens.properties");
                var reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            tokens.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException("The design tokens cannot be read", e);
        }
        var byName = new TreeMap<String, String>();
        tokens.stringPropertyNames().forEach(name -> byName.put(name, tokens.getProperty(name)));
        return byName;
    }
}
