package org.parallax.cli.theory;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/** A small Maven project with a theory that builds, tests and packs as it is. */
public final class TheoryProject {

    /** How a theory is called: as a class is. */
    private static final Pattern NAME = Pattern.compile("[A-Z][A-Za-z0-9]*");

    private static final String POM = "pom.xml.template";
    private static final String README = "README.md.template";
    private static final String CLASS = "Theory.java.template";
    private static final String TEST = "ContractTest.java.template";
    private static final String CLAIM_TEST = "ClaimTest.java.template";
    private static final String SERVICE = "org.parallax.projection.theory.Theory";

    private final String name;
    private final KitJars jars;

    /** A project for a theory of that name, in which {@link #flaw} finds none. */
    public TheoryProject(String name, KitJars jars) {
        this.name = name;
        this.jars = jars;
    }

    /** What is wrong with a name, as a clause about it; empty if a theory can have it. */
    public static Optional<String> flaw(String name) {
        if (!NAME.matcher(name).matches()) {
            return Optional.of("is no name of a class, which begins with a capital of A to Z and has letters and digits alone");
        }
        // A class of that name would hide what the example uses.
        var used = Pattern.compile("\\b" + name + "\\b");
        return List.of(CLASS, TEST, CLAIM_TEST).stream().anyMatch(file -> used.matcher(template(file)).find())
                ? Optional.of("is a word that the example itself uses")
                : Optional.empty();
    }

    /** The texts of the project by their paths in its folder. */
    public Map<String, String> files() {
        var files = new LinkedHashMap<String, String>();
        files.put("pom.xml", filled(POM, xml(home())));
        files.put("README.md", filled(README, home()));
        files.put("src/main/java/" + packageName() + "/" + name + ".java", filled(CLASS, home()));
        files.put("src/main/resources/META-INF/services/" + SERVICE, packageName() + "." + name + "\n");
        files.put("src/test/java/" + packageName() + "/" + name + "ContractTest.java", filled(TEST, home()));
        files.put("src/test/java/" + packageName() + "/" + name + "ClaimTest.java", filled(CLAIM_TEST, home()));
        return files;
    }

    /** The name of the jar that the project makes, in its folder {@code target}. */
    public String jar() {
        return artifact() + ".jar";
    }

    private String artifact() {
        return name.toLowerCase(Locale.ROOT);
    }

    /** No word of Java ends so. */
    private String packageName() {
        return artifact() + "theory";
    }

    private String home() {
        return jars.home().toString().replace('\\', '/');
    }

    private String filled(String template, String home) {
        return template(template).replace("@name@", name).replace("@package@", packageName()).replace("@artifact@", artifact())
                .replace("@version@", jars.version()).replace("@home@", home);
    }

    private static String xml(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private static String template(String file) {
        try (var bytes = Objects.requireNonNull(TheoryProject.class.getResourceAsStream(file), file)) {
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
