package org.parallax.dsl.ide.complete;

import com.google.inject.Inject;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.ide.editor.contentassist.ContentAssistContext;
import org.eclipse.xtext.ide.editor.contentassist.ContentAssistEntry;
import org.eclipse.xtext.ide.editor.contentassist.IIdeContentProposalAcceptor;
import org.eclipse.xtext.ide.editor.contentassist.IdeContentProposalProvider;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.scoping.IScope;
import org.eclipse.xtext.scoping.IScopeProvider;
import org.parallax.dsl.TheoryCatalog;
import org.parallax.dsl.scoping.ParameterTypes;
import org.parallax.model.Argument;
import org.parallax.model.EventKind;
import org.parallax.model.Named;
import org.parallax.model.Occurrence;
import org.parallax.model.Parameter;
import org.parallax.model.ParameterType;

/** Narrows what the grammar would allow to what the checks allow too: only the arguments a kind still asks for. */
public final class ValidProposals extends IdeContentProposalProvider {

    /** Proposals before these come first. */
    private static final int REFERENCE_PRIORITY = 500;

    @Inject
    private IScopeProvider scopes;

    @Inject
    private TheoryCatalog theories;

    @Inject
    private Snippets snippets;

    @Override
    protected void _createProposals(Keyword keyword, ContentAssistContext context, IIdeContentProposalAcceptor acceptor) {
        boolean isName = "Name".equals(GrammarUtil.containingRule(keyword).getName());
        if (isName || !isAskedFor(keyword, context)) {
            return;
        }
        super._createProposals(keyword, context, acceptor);
        snippets.beginningWith(keyword, context).forEach(entry -> acceptor.accept(entry, REFERENCE_PRIORITY - 1));
    }

    @Override
    protected void _createProposals(RuleCall call, ContentAssistContext context, IIdeContentProposalAcceptor acceptor) {
        Assignment assignment = GrammarUtil.containingAssignment(call);
        if (assignment != null && "theories".equals(assignment.getFeature())) {
            theories.ids().stream().sorted().forEach(id -> acceptor.accept(entry(id, "theory", context), REFERENCE_PRIORITY));
            return;
        }
        if (!"Name".equals(call.getRule().getName())) {
            super._createProposals(call, context, acceptor);
        }
    }

    @Override
    protected void _createProposals(Assignment assignment, ContentAssistContext context, IIdeContentProposalAcceptor acceptor) {
        if (assignment.getTerminal() instanceof CrossReference reference) {
            createReferences(reference, context, acceptor);
        } else if (assignment.getTerminal() instanceof RuleCall call) {
            _createProposals(call, context, acceptor);
        } else {
            super._createProposals(assignment, context, acceptor);
        }
    }

    private void createReferences(CrossReference reference, ContentAssistContext context, IIdeContentProposalAcceptor acceptor) {
        EReference feature = GrammarUtil.getReference(reference);
        EObject holder = context.getCurrentModel();
        if (holder == null || feature == null) {
            return;
        }
        IScope scope = scopes.getScope(holder, feature);
        for (IEObjectDescription description : scope.getAllElements()) {
            if (!acceptor.canAcceptMoreProposals()) {
                return;
            }
            String name = description.getName().toString();
            if (matches(name, context) && fits(holder, description)) {
                acceptor.accept(entry(name, description, context), REFERENCE_PRIORITY);
            }
        }
    }

    private static boolean fits(EObject holder, IEObjectDescription description) {
        if (holder instanceof Argument argument) {
            return ParameterTypes.wantedFor(argument)
                    .map(type -> type.isSuperTypeOf(description.getEClass()))
                    .orElse(false);
        }
        return true;
    }

    private static boolean matches(String name, ContentAssistContext context) {
        String prefix = context.getPrefix();
        return name.regionMatches(true, 0, prefix, 0, prefix.length());
    }

    private static ContentAssistEntry entry(String name, IEObjectDescription description, ContentAssistContext context) {
        EObject target = EcoreUtil2.resolve(description.getEObjectOrProxy(), context.getResource());
        String title = target instanceof Named named ? named.getTitle() : "";
        ContentAssistEntry entry = entry(name, title, context);
        entry.setSource(target);
        return entry;
    }

    private static ContentAssistEntry entry(String name, String detail, ContentAssistContext context) {
        var entry = new ContentAssistEntry();
        entry.setPrefix(context.getPrefix());
        entry.setProposal(name);
        entry.setLabel(name);
        entry.setDescription(detail);
        entry.setKind(ContentAssistEntry.KIND_REFERENCE);
        return entry;
    }

    /** Whether a word that opens an argument is one the event's kind still asks for; other words always are. */
    private static boolean isAskedFor(Keyword keyword, ContentAssistContext context) {
        String rule = GrammarUtil.containingRule(keyword).getName();
        boolean opensArgument = "Role".equals(rule) || "IntensityRole".equals(rule);
        Occurrence occurrence = EcoreUtil2.getContainerOfType(context.getCurrentModel(), Occurrence.class);
        if (occurrence == null) {
            return true;
        }
        EventKind kind = occurrence.getKind();
        if (kind == null || kind.eIsProxy()) {
            return !"Leaning".equals(rule);
        }
        if (opensArgument) {
            Set<String> given = occurrence.getArguments().stream()
                    .filter(argument -> argument != context.getCurrentModel())
                    .map(argument -> argument.getRole().getLiteral()).collect(Collectors.toSet());
            return kind.getParameters().stream().map(parameter -> parameter.getRole().getLiteral())
                    .anyMatch(role -> role.equals(keyword.getValue()) && !given.contains(role));
        }
        return !"Leaning".equals(rule) || asksForLeaning(context.getCurrentModel());
    }

    private static boolean asksForLeaning(EObject model) {
        return !(model instanceof Argument argument)
                || ParameterTypes.parameterOf(argument).map(Parameter::getType).filter(ParameterType.LEANING::equals).isPresent();
    }
}
