package org.parallax.dsl.checks;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.parallax.model.Occurrence;
import org.parallax.model.Scenario;

/** When an event takes place and where that is told, for a message. */
final class Telling {

    private Telling() {
    }

    /** "on 2023-03-23, line 4 of events.relationship, book": its time as written, its place and, in the record, its sources. */
    static String of(EObject from, Occurrence told) {
        String when = told.getWhen() == null ? "" : NodeModelUtils.getTokenText(NodeModelUtils.findActualNodeFor(told.getWhen())) + ", ";
        boolean isOfScenario = EcoreUtil2.getContainerOfType(told, Scenario.class) != null;
        return when + Messages.place(from, told) + (isOfScenario || told.getCitations().isEmpty() ? ""
                : ", " + Messages.names(told.getCitations()));
    }
}
