package org.parallax.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import javax.tools.ToolProvider;
import org.eclipse.core.runtime.FileLocator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.FrameworkUtil;
import org.parallax.projection.theory.Theory;
import org.parallax.workbench.plugins.Providers;

/** A theory built outside the reactor and dropped into an installation is found. */
class DroppedTheoryTest {

    private static final String SOURCE = """
            package elsewhere;
            import java.util.List;
            import org.parallax.projection.situation.*;
            import org.parallax.projection.theory.*;
            public final class Still implements Theory {
                public TheoryCard card() {
                    return new TheoryCard("Still", "1", "Still", "Nothing moves.", "A test", List.of(), List.of());
                }
                public PreparedTheory prepare(Situation situation, Chronicle past, ParameterValues parameters) {
                    return () -> (month, levels) -> {
                        for (var domain : Domain.values()) levels.set(domain, 50);
                        for (var side : Side.values()) levels.setView(side, 50);
                    };
                }
            }
            """;

    @TempDir
    Path installation;

    @Test
    void aPlainJarWithAServiceEntryIsEnough() throws Exception {
        dropIn("elsewhere.Still", compile());
        var broken = new ArrayList<Throwable>();
        var theories = providers(broken).of(Theory.class);
        assertTrue(theories.stream().anyMatch(theory -> theory.card().id().equals("Still")));
        assertTrue(theories.stream().anyMatch(theory -> theory.card().id().equals("ClashOfRealities")));
        assertEquals(List.of(), broken);
    }

    @Test
    void aBrokenJarIsToldOfAndLeavesTheOthersAlone() throws Exception {
        dropIn("elsewhere.Missing", compile());
        var broken = new ArrayList<Throwable>();
        var theories = providers(broken).of(Theory.class);
        assertTrue(theories.stream().anyMatch(theory -> theory.card().id().equals("ClashOfRealities")));
        assertTrue(broken.getFirst().getMessage().contains("elsewhere.Missing"));
    }

    private Providers providers(List<Throwable> broken) {
        return new Providers(FrameworkUtil.getBundle(Providers.class).getBundleContext(), installation, broken::add);
    }

    private Path compile() throws Exception {
        var source = Files.createDirectories(installation.resolve("src")).resolve("Still.java");
        Files.writeString(source, SOURCE);
        var classes = Files.createDirectories(installation.resolve("classes"));
        var projection = FileLocator.getBundleFileLocation(FrameworkUtil.getBundle(Theory.class)).orElseThrow();
        int status = ToolProvider.getSystemJavaCompiler().run(null, null, null, "-d", classes.toString(), "-cp",
                projection.isDirectory() ? projection.toPath().resolve("target/classes").toString() : projection.toString(),
                source.toString());
        assertEquals(0, status);
        return classes.resolve("elsewhere/Still.class");
    }

    private void dropIn(String provider, Path type) throws Exception {
        var jar = Files.createDirectories(installation.resolve("dropins")).resolve("still.jar");
        try (var out = new JarOutputStream(Files.newOutputStream(jar))) {
            out.putNextEntry(new JarEntry("META-INF/services/" + Theory.class.getName()));
            out.write(provider.getBytes(java.nio.charset.StandardCharsets.UTF_8));
            out.putNextEntry(new JarEntry("elsewhere/Still.class"));
            Files.copy(type, out);
        }
    }
}
