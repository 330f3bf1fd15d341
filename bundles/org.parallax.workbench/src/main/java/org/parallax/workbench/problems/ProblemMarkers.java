package org.parallax.workbench.problems;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.WorkspaceJob;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.parallax.dsl.loading.Diagnostic;
import org.parallax.editing.document.TextFingerprint;
import org.parallax.editing.service.FixableProblem;
import org.parallax.editing.service.StoredFixes;
import org.parallax.report.text.Graphemes;

/** Replaces the markers of a file by what a check found; one change to the workspace, off the UI thread. */
public final class ProblemMarkers {

    /** The type of our markers. */
    static final String TYPE = "org.parallax.workbench.problem";

    /** Attribute with the code of the check. */
    public static final String CODE = "code";

    /** Attribute with the words that are wrong. */
    static final String WORDS = "words";

    /** Attribute with the fixes of the problem, as {@link StoredFixes} writes them. */
    static final String FIXES = "fixes";

    /** Attribute with the {@link TextFingerprint} of the text the problem was found in. */
    static final String TEXT = "text";

    private static final int LONGEST = 40;

    private ProblemMarkers() {}

    /** Marks what was found in a text, with the fixes it has. */
    static void replace(IFile file, String text, List<FixableProblem> problems) {
        var print = TextFingerprint.of(text);
        var job = new WorkspaceJob("Marking problems") {
            @Override
            public IStatus runInWorkspace(IProgressMonitor monitor) throws CoreException {
                if (file.exists()) {
                    mark(file, text, print, problems);
                }
                return Status.OK_STATUS;
            }
        };
        job.setRule(file.getWorkspace().getRuleFactory().markerRule(file));
        job.setSystem(true);
        job.schedule();
    }

    private static void mark(IFile file, String text, String print, List<FixableProblem> problems) throws CoreException {
        file.deleteMarkers(TYPE, true, IResource.DEPTH_ZERO);
        for (var problem : problems) {
            var attributes = new HashMap<>(attributes(problem.problem()));
            attributes.put(WORDS, words(text, problem.problem()));
            if (!problem.fixes().isEmpty()) {
                attributes.put(FIXES, StoredFixes.write(problem.fixes()));
                attributes.put(TEXT, print);
            }
            file.createMarker(TYPE, attributes);
        }
    }

    private static Map<String, Object> attributes(Diagnostic problem) {
        return Map.of(
                IMarker.MESSAGE, problem.message(),
                IMarker.SEVERITY, severity(problem),
                IMarker.LINE_NUMBER, problem.line(),
                IMarker.LOCATION, "line " + problem.line(),
                IMarker.CHAR_START, problem.offset(),
                IMarker.CHAR_END, problem.offset() + problem.length(),
                IMarker.SOURCE_ID, "Parallax",
                CODE, problem.code());
    }

    private static String words(String text, Diagnostic problem) {
        int start = Math.clamp(problem.offset(), 0, text.length());
        int end = Math.clamp(problem.offset() + problem.length(), start, text.length());
        var words = text.substring(start, end).strip().replaceAll("\\s+", " ");
        return words.length() <= LONGEST ? words : words.substring(0, Graphemes.boundary(words, LONGEST - 1)) + "…";
    }

    private static int severity(Diagnostic problem) {
        return switch (problem.severity()) {
            case ERROR -> IMarker.SEVERITY_ERROR;
            case WARNING -> IMarker.SEVERITY_WARNING;
            case INFO -> IMarker.SEVERITY_INFO;
        };
    }
}
