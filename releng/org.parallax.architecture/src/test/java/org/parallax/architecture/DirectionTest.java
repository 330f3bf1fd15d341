package org.parallax.architecture;

import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.parallax.architecture.fixture.a.First;
import org.parallax.architecture.fixture.foreign.Borrower;

/** Which packages each bundle may depend on. A bundle without a rule here fails the build. */
class DirectionTest {

    private static final String[] JDK = {"java..", "javax.."};
    /** Null annotations. Only the compiler reads them and they are not installed, so every bundle may use them. */
    private static final String[] NULL_CONTRACTS = {"org.eclipse.jdt.annotation"};
    private static final String[] JUNIT = {"org.junit.jupiter.api..", "org.apiguardian.."};
    private static final String[] EMF = {"org.eclipse.emf..", "org.parallax.model.."};
    private static final String[] XTEXT = {"org.eclipse.xtext..", "com.google..", "jakarta.inject..", "org.antlr..",
        "org.apache.log4j.."};
    private static final String[] LANGUAGE = {"org.parallax.dsl.."};
    private static final String[] PROJECTION = {"org.parallax.projection.."};
    private static final String[] RUNNABLE = {"org.parallax.projection.situation..",
        "org.parallax.projection.theory..", "org.parallax.projection.run..", "org.parallax.projection.internal.."};
    private static final String[] BACKTEST = {"org.parallax.backtest.."};
    private static final String[] EXERCISE = {"org.parallax.exercise.."};
    private static final String[] REPORT = {"org.parallax.report.."};
    private static final String[] DIAGNOSTICS = {"org.parallax.dsl.loading.."};
    private static final String[] APP = {"org.parallax.app.."};
    private static final String[] EDITING = {"org.parallax.editing.."};
    private static final String[] MARKDOWN = {"org.commonmark.."};
    private static final String[] TABLES = {"org.apache.commons.csv.."};
    private static final String[] GIT = {"org.eclipse.jgit.."};
    private static final String[] ECLIPSE = {"org.eclipse..", "org.osgi..", "com.github.weisj.."};

    private static final Map<String, ArchRule> ALLOWED = Map.ofEntries(
        Map.entry("org.parallax.projection", mayUse(JDK, PROJECTION)),
        Map.entry("org.parallax.theory.kit", mayUse(JDK, PROJECTION, own("theory.kit"))),
        Map.entry("org.parallax.theory.kit.junit", mayUse(JDK, PROJECTION, own("theory.kit"), JUNIT)),
        Map.entry("org.parallax.theories", mayUse(JDK, PROJECTION, own("theory.kit"), own("theories"))),
        Map.entry("org.parallax.backtest", mayUse(JDK, PROJECTION, BACKTEST)),
        Map.entry("org.parallax.exercise", mayUse(JDK, PROJECTION, EXERCISE)),
        Map.entry("org.parallax.report", mayUse(JDK, PROJECTION, BACKTEST, EXERCISE, REPORT)),
        Map.entry("org.parallax.model", mayUse(JDK, EMF)),
        Map.entry("org.parallax.dsl", mayUse(JDK, EMF, XTEXT, LANGUAGE)),
        Map.entry("org.parallax.dsl.ide", mayUse(JDK, EMF, XTEXT, LANGUAGE)),
        Map.entry("org.parallax.record.kinds", mayUse(JDK, LANGUAGE, own("record"))),
        Map.entry("org.parallax.record.japankorea", mayUse(JDK, EMF, LANGUAGE, own("record"))),
        Map.entry("org.parallax.record.chronicle", mayUse(JDK, LANGUAGE, own("record"))),
        Map.entry("org.parallax.record.madeup", mayUse(JDK, LANGUAGE, own("record"))),
        Map.entry("org.parallax.app", mayUse(JDK, EMF, XTEXT, LANGUAGE, PROJECTION, BACKTEST, EXERCISE, REPORT, APP, TABLES, GIT)),
        Map.entry("org.parallax.editing",
            mayUse(JDK, EMF, XTEXT, LANGUAGE, PROJECTION, BACKTEST, REPORT, APP, MARKDOWN, EDITING)),
        Map.entry("org.parallax.cli", mayUse(JDK, DIAGNOSTICS, PROJECTION, own("theory.kit"), BACKTEST, REPORT, APP, own("cli"), new String[] {"picocli..", "org.apache.log4j.."})),
        Map.entry("org.parallax.workbench",
            mayUse(JDK, ECLIPSE, EMF, XTEXT, LANGUAGE, PROJECTION, BACKTEST, REPORT, APP, EDITING, own("workbench"))));

    private static String[] own(String name) {
        return new String[] {"org.parallax." + name + ".."};
    }

    private static ArchRule mayUse(String[]... groups) {
        return Rules.seesOnly(Stream.concat(Stream.of(groups), Stream.of(new String[][] {NULL_CONTRACTS}))
            .flatMap(Stream::of).toArray(String[]::new)).allowEmptyShould(true);
    }

    @TestFactory
    Stream<DynamicTest> everyBundleUsesOnlyWhatItMay() {
        return Bundle.all().stream().map(bundle -> dynamicTest(bundle.name(), () -> {
            ArchRule rule = ALLOWED.get(bundle.name());
            assertNotNull(rule, bundle.name() + " has no rule on what it may depend on; add one to DirectionTest");
            rule.check(bundle.classes());
        }));
    }

    @TestFactory
    Stream<DynamicTest> packagesFormNoCircle() {
        return Bundle.all().stream().map(
            bundle -> dynamicTest(bundle.name(),
                () -> Rules.packagesFormNoCircle().check(bundle.classes())));
    }

    @Test
    void modelAndSituationMeetOnlyInTheLowering() {
        Rules.joinsOnlyIn("org.parallax.app.lowering..", EMF, RUNNABLE).allowEmptyShould(true)
            .check(Bundle.named("org.parallax.app").classes());
    }

    @Test
    void gitIsSeenOnlyWhereRevisionsAreRead() {
        Rules.joinsOnlyIn("org.parallax.app.revision.git..", GIT, new String[] {".."}).allowEmptyShould(true)
            .check(Bundle.named("org.parallax.app").classes());
    }

    @Test
    void aForeignImportIsFound() {
        assertThrows(AssertionError.class,
            () -> mayUse(JDK, own("architecture")).check(new ClassFileImporter().importPackagesOf(Borrower.class)));
    }

    @Test
    void aCircleIsFound() {
        assertThrows(AssertionError.class, () -> Rules.packagesFormNoCircle()
            .check(new ClassFileImporter().importPackages(First.class.getPackageName().replaceAll("\\.a$", ""))));
    }

    @Test
    void aMeetingElsewhereIsFound() {
        assertThrows(AssertionError.class,
            () -> Rules.joinsOnlyIn("nowhere..", new String[] {"com.tngtech.."}, new String[] {"java.util.."})
                .check(new ClassFileImporter().importPackagesOf(Borrower.class)));
    }
}
