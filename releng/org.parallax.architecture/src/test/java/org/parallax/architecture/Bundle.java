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

/** One bundle of the checkout and the classes written for it by hand. */
record Bundle(String name, Path folder) {

    private static final Map<String, JavaClasses> READ = new ConcurrentHashMap<>();

    static List<Bundle> all() {
        return Checkout.bundles().stream().map(folder -> new Bundle(folder.getFileName().toString(), folder)).toList();
    }

    static Bundle named(String name) {
        return all().stream().filter(bundle -> bundle.name().equals(name)).findFirst()
            .orElseThrow(() -> new IllegalArgumentException("no bundle " + name));
    }

    /** The compiled classes whose source was written by hand. */
    JavaClasses classes() {
        return READ.computeIfAbsent(name, unread -> read());
    }

    private JavaClasses read() {
        Path compiled = folder.resolve("target/classes");
        // Without a target platform the window is not compiled; the whole build compiles it first.
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
