package org.parallax.dsl.checks;

import com.google.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.validation.Check;
import org.parallax.dsl.extension.TheoryCatalog;
import org.parallax.dsl.issues.IssueCode;
import org.parallax.dsl.linking.Nearest;
import org.parallax.model.ParallaxPackage;
import org.parallax.model.ProjectionRequest;
import org.parallax.model.Scenario;
import org.parallax.model.Statement;

/** What a scenario asks to be projected with is there. */
public final class ProjectStatementChecks extends Checks {

    private final TheoryCatalog theories;

    @Inject
    ProjectStatementChecks(TheoryCatalog theories) {
        this.theories = theories;
    }

    /** Theories are installed, and each is asked for once; data: the nearest ids. */
    @Check
    public void theoriesAreInstalled(ProjectionRequest request) {
        Set<String> known = theories.ids();
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < request.getTheories().size(); i++) {
            String id = request.getTheories().get(i);
            if (!known.contains(id)) {
                List<String> nearest = Nearest.to(id, known.stream());
                report(IssueCode.UNKNOWN_THEORY, request, ParallaxPackage.Literals.PROJECTION_REQUEST__THEORIES, i,
                        "There is no theory named " + id + "." + (nearest.isEmpty() ? installed(known) : Nearest.question(nearest)),
                        nearest.toArray(String[]::new));
            } else if (!seen.add(id)) {
                report(IssueCode.DUPLICATE_THEORY, request, ParallaxPackage.Literals.PROJECTION_REQUEST__THEORIES, i, id
                        + " is asked for twice.");
            }
        }
    }

    /** A scenario says once how it is projected. */
    @Check
    public void saidOnce(Scenario scenario) {
        boolean seen = false;
        for (Statement statement : scenario.getStatements()) {
            if (statement instanceof ProjectionRequest request) {
                if (seen) {
                    report(IssueCode.SECOND_PROJECT, request, (EStructuralFeature) null, "This scenario already says how it is to be projected.");
                }
                seen = true;
            }
        }
    }

    private static String installed(Set<String> known) {
        return known.isEmpty() ? " None is installed."
                : " Installed are " + Messages.list(known.stream().sorted().toList()) + ".";
    }
}
