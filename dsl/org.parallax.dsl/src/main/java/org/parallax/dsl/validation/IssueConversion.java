package org.parallax.dsl.validation;

import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.xtext.diagnostics.Severity;
import org.eclipse.xtext.resource.XtextSyntaxDiagnostic;
import org.eclipse.xtext.util.IAcceptor;
import org.eclipse.xtext.validation.CheckType;
import org.eclipse.xtext.validation.DiagnosticConverterImpl;
import org.eclipse.xtext.validation.Issue;
import org.eclipse.xtext.validation.Issue.IssueImpl;

/**
 * Passes syntax errors on without lines, which are counted by whoever shows them: Xtext breaks when it counts those of a
 * text that ends with a carriage return, and all issues of the text would be lost with that.
 */
public final class IssueConversion extends DiagnosticConverterImpl {

    @Override
    @NonNullByDefault({})
    public void convertResourceDiagnostic(Resource.Diagnostic diagnostic, Severity severity, IAcceptor<Issue> acceptor) {
        if (diagnostic instanceof XtextSyntaxDiagnostic syntax) {
            IssueImpl issue = new IssueImpl();
            issue.setSyntaxError(true);
            issue.setSeverity(severity);
            issue.setMessage(syntax.getMessage());
            issue.setCode(syntax.getCode());
            issue.setData(syntax.getData());
            issue.setOffset(syntax.getOffset());
            issue.setLength(syntax.getLength());
            issue.setType(CheckType.FAST);
            acceptor.accept(issue);
        } else {
            super.convertResourceDiagnostic(diagnostic, severity, acceptor);
        }
    }
}
