package org.parallax.architecture;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** A bundle of the checkout, and its hand-written classes. */
record Bundle(String name, Path folder) {

    private static final Map<String, JavaClasses> READ = new ConcurrentHashMap<>();

    static List<Bundle> all() {
        return Checkout.bundles().stream().map(folder -> new Bundle(folder.getFileName().toString(), folder)).toList();
    }

    static Bundle named(String name) {
        return all().stream().filter(bundle -> bundle.name().equals(name)).findFirst()
            .orElseThrow(() -> new IllegalArgumentException("no bundle " + name));
    }

    /** The compiled classes with a hand-written source. Skips the test if the bundle is not compiled. */
    JavaClasses classes() {
        return READ.computeIfAbsent(name, unread -> read());
    }

    private JavaClasses read() {
        Path compiled = folder.resolve("target/classes");
        // Only the whole build compiles the window; without it the window's classes are missing.
        assumeTrue(Files.isDirectory(compiled), name + " is not compiled; run the rules with: ./parallax verify");
        return new ClassFileImporter().importPath(compiled).that(new DescribedPredicate<>("are written by hand") {
            @Override
            public boolean test(JavaClass type) {
                return isWrittenByHand(type);
            }
        });
    }

    private boolean isWrittenByHand(JavaClass type) {
        String file = type.getSource().flatMap(source -> source.getFileName()).orElse(type.getSimpleName() + ".java");
        return sourceFolders().anyMatch(
            sources -> Files.exists(sources.resolve(type.getPackageName().replace('.', '/')).resolve(file)));
    }

    private Stream<Path> sourceFolders() {
        return Stream.of("src/main/java", "src").map(folder::resolve).filter(Files::isDirectory);
    }
}
