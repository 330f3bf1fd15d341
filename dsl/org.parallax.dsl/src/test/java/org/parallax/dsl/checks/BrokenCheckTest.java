package org.parallax.dsl.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.inject.Guice;
import com.google.inject.Injector;
import java.util.List;
import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.service.SingletonBinding;
import org.eclipse.xtext.validation.Check;
import org.eclipse.xtext.validation.ComposedChecks;
import org.junit.jupiter.api.Test;
import org.parallax.dsl.ParallaxRuntimeModule;
import org.parallax.dsl.ParallaxStandaloneSetup;
import org.parallax.dsl.TestLanguage;
import org.parallax.dsl.issues.IssueCode;
import org.parallax.dsl.loading.Diagnostic;
import org.parallax.dsl.loading.ReadingListener;
import org.parallax.dsl.loading.Workspace;
import org.parallax.dsl.loading.WorkspaceFactory;
import org.parallax.dsl.validation.ParallaxValidator;
import org.parallax.model.Mechanism;
import org.parallax.model.Survey;

/** A check that throws shows as an error that names it, whatever it throws; silence would look like approval. */
class BrokenCheckTest {

    @Test
    void showsAsError() {
        Injector injector = new ParallaxStandaloneSetup() {
            @Override
            public Injector createInjector() {
                return Guice.createInjector(new WithBrokenChecks());
            }
        }.createInjectorAndDoEMFRegistration();
        Workspace workspace = injector.getInstance(WorkspaceFactory.class).create(ReadingListener.NONE);
        URI file = URI.createURI("memory:/broken.scenario");
        workspace.put(file, """
                mechanism m "m" { text "t" }
                survey s "s" of X on 2020 value 1 percent
                """);
        List<Diagnostic> failed = workspace.check().get(0).diagnostics().stream()
                .filter(d -> d.code().equals(IssueCode.CHECK_FAILED.name())).toList();
        assertEquals("""
                1:1 error CHECK_FAILED The check BrokenCheckTest$Broken.nullPointer broke (NullPointerException: gone). \
                This is a fault of the program, not of the text; what it checks is not known here.
                2:1 error CHECK_FAILED The check BrokenCheckTest$Broken.illegalState broke (IllegalStateException: never). \
                This is a fault of the program, not of the text; what it checks is not known here.
                """, TestLanguage.lines(failed));
    }

    /** Checks that throw. */
    public static final class Broken extends Checks {

        /** Throws what Xtext would drop. */
        @Check
        public void nullPointer(Mechanism mechanism) {
            throw new NullPointerException("gone");
        }

        /** Throws what Xtext would let through. */
        @Check
        public void illegalState(Survey survey) {
            throw new IllegalStateException("never");
        }
    }

    /** The validator of the language with broken checks. */
    @ComposedChecks(validators = Broken.class)
    public static final class BrokenValidator extends ParallaxValidator {
    }

    private static final class WithBrokenChecks extends ParallaxRuntimeModule {

        @Override
        @SingletonBinding(eager = true)
        public Class<? extends ParallaxValidator> bindParallaxValidator() {
            return BrokenValidator.class;
        }
    }
}
