package org.parallax.dsl.checks;

import com.google.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.validation.Check;
import org.parallax.dsl.extension.TheoryCatalog;
import org.parallax.dsl.issues.IssueCode;
import org.parallax.dsl.linking.Nearest;
import org.parallax.dsl.loading.OtherPlace;
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
        List<INode> nodes = NodeModelUtils.findNodesForFeature(request, ParallaxPackage.Literals.PROJECTION_REQUEST__THEORIES);
        Map<String, INode> seen = new HashMap<>();
        for (int i = 0; i < request.getTheories().size(); i++) {
            String id = request.getTheories().get(i);
            if (!known.contains(id)) {
                List<String> nearest = Nearest.to(id, known.stream());
                report(IssueCode.UNKNOWN_THEORY, request, ParallaxPackage.Literals.PROJECTION_REQUEST__THEORIES, i,
                        Messages.noTheory(id, nearest, known),
                        nearest.toArray(String[]::new));
                continue;
            }
            INode earlier = seen.putIfAbsent(id, nodes.get(i));
            if (earlier != null) {
                report(IssueCode.DUPLICATE_THEORY, request, ParallaxPackage.Literals.PROJECTION_REQUEST__THEORIES, i, id
                        + " is asked for twice; line " + earlier.getStartLine() + " has it already.",
                        OtherPlace.of(request, earlier, "the first time"));
            }
        }
    }

    /** A scenario says once how it is projected. */
    @Check
    public void saidOnce(Scenario scenario) {
        @Nullable ProjectionRequest first = null;
        for (Statement statement : scenario.getStatements()) {
            if (!(statement instanceof ProjectionRequest request)) {
                continue;
            }
            if (first == null) {
                first = request;
            } else {
                report(IssueCode.SECOND_PROJECT, request, (EStructuralFeature) null, "This scenario already says in "
                        + Messages.place(request, first) + " how it is to be projected; write all of it there.",
                        OtherPlace.of(first, "the first \"project\""));
            }
        }
    }

    /** A statement that names no theory, no runs and no seed asks for what is done anyway. */
    @Check
    public void asksForSomething(ProjectionRequest request) {
        if (request.getTheories().isEmpty() && !request.isSetRuns() && !request.isSetSeed()) {
            report(IssueCode.NO_EFFECT, request, (EStructuralFeature) null,
                    "This asks for nothing: write \"with\" and theories, \"runs\" or \"seed\", or leave it out.");
        }
    }
}
