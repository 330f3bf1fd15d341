package org.parallax.dsl.checks;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.validation.Check;
import org.parallax.dsl.issues.IssueCode;
import org.parallax.dsl.loading.OtherPlace;
import org.parallax.model.Because;
import org.parallax.model.ParallaxPackage.Literals;

/**
 * A clause that may be given any number of times says something new each time: the same source, reason, note, stance,
 * salience, time of a belief or part of a condition is not given twice, nor the same element in one list.
 */
public final class RepeatedClauseChecks extends Checks {

    /** Lists whose members have a check of their own. */
    private static final Set<EStructuralFeature> ELSEWHERE = Set.of(Literals.ARGUMENT__VALUES,
            Literals.PROJECTION_REQUEST__THEORIES);

    /** Classes of which two with the same words say the same. */
    private static final Set<EClass> PLAIN = Set.of(Literals.CITATION, Literals.BECAUSE, Literals.DIFFERING_ACCOUNT,
            Literals.CONDITION, Literals.BELIEF_TIME);

    /** So many characters of a long text are quoted. */
    private static final int BRIEF = 60;

    private final Map<EClass, List<EStructuralFeature>> lists = new ConcurrentHashMap<>();

    /** No list holds the same twice. */
    @Check
    public void saidOnce(EObject object) {
        for (EStructuralFeature list : lists.computeIfAbsent(object.eClass(), RepeatedClauseChecks::listsOf)) {
            if (((List<?>) object.eGet(list)).size() > 1) {
                compare(object, list);
            }
        }
    }

    private void compare(EObject object, EStructuralFeature list) {
        Map<Object, INode> seen = new HashMap<>();
        // Whether one part of a condition stands there twice or a thousand times is one finding, and does no harm.
        boolean isCondition = list instanceof EReference reference && reference.getEReferenceType() == Literals.CONDITION;
        Set<Object> reported = new HashSet<>();
        int position = 0;
        for (INode node : NodeModelUtils.findNodesForFeature(object, list)) {
            int place = position++;
            subject(object, list, node, place).ifPresent(subject -> {
                INode earlier = seen.putIfAbsent(subject, node);
                if (earlier != null && (!isCondition || reported.add(subject))) {
                    report(isCondition ? IssueCode.NO_EFFECT : IssueCode.DUPLICATE_STATEMENT, object, list, place, "This is told a second time; line "
                            + earlier.getStartLine() + " already says " + brief(earlier) + ".",
                            OtherPlace.of(object, earlier, "the first time"));
                }
            });
        }
    }

    /** What a member of a list is about, equal for two that must not stand together. */
    private static Optional<Object> subject(EObject object, EStructuralFeature list, INode node, int position) {
        if (list == Literals.ISSUE__SALIENCES || list == Literals.LEADER__STANCES) {
            EObject member = (EObject) ((List<?>) object.eGet(list)).get(position);
            EObject about = (EObject) member.eGet(list == Literals.ISSUE__SALIENCES ? Literals.SALIENCE__STATE : Literals.STANCE__ISSUE);
            return Optional.ofNullable(about).filter(Messages::isKnown).map(known -> known);
        }
        if (((List<?>) object.eGet(list)).get(position) instanceof Because because && because.getText() != null) {
            // A reason is one reason whatever sources stand behind it: they are named together.
            return Optional.of(because.getText().strip());
        }
        return Optional.of(NodeModelUtils.getTokenText(node)).filter(text -> !text.isBlank()).map(text -> text);
    }

    private static List<EStructuralFeature> listsOf(EClass type) {
        return type.getEAllStructuralFeatures().stream()
                .filter(each -> each.isMany() && !ELSEWHERE.contains(each) && isCompared(each)).toList();
    }

    private static boolean isCompared(EStructuralFeature list) {
        return !(list instanceof EReference reference) || !reference.isContainment() || PLAIN.contains(reference.getEReferenceType())
                || list == Literals.ISSUE__SALIENCES || list == Literals.LEADER__STANCES;
    }

    private static String brief(INode node) {
        String text = NodeModelUtils.getTokenText(node);
        int end = text.offsetByCodePoints(0, Math.min(BRIEF, text.codePointCount(0, text.length())));
        return end == text.length() ? text : text.substring(0, end).stripTrailing() + " ...";
    }
}
