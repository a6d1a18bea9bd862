package ma.techvalley.compliance.filings;

import java.time.Instant;
import java.util.List;
import ma.techvalley.kit.aggregate.Ack;
import ma.techvalley.kit.aggregate.Aggregates;
import ma.techvalley.kit.aggregate.Decision;
import ma.techvalley.kit.command.Command;
import ma.techvalley.kit.command.Ids;
import ma.techvalley.kit.problem.Refusal;
import ma.techvalley.kit.problem.Violation;
import org.jspecify.annotations.Nullable;

/** Takes a filing where the law asks for one of its kind, and has it numbered. */
public final class SubmittingFiling {
    private final Aggregates<Filing> filings;
    private final Companies companies;
    private final NumberingFiling numbering;
    private final Law law;

    public SubmittingFiling(Aggregates<Filing> filings, Companies companies, NumberingFiling numbering, Law law) {
        this.filings = filings;
        this.companies = companies;
        this.numbering = numbering;
        this.law = law;
    }

    /**
     * @return the change that gave it its number; a repeat gets the same
     * @throws Refusal 400 for what is missing, 403 for another's company, 409 for one nobody knows, or if the law asks for
     *     another kind
     */
    public Ack submit(Submission submission, Command command) {
        return submit(submission, null, command);
    }

    /** @param changes what it notifies a change of; absent if it notifies none */
    Ack submit(Submission submission, @Nullable Changes changes, Command command) {
        requireAcceptable(submission, command);
        return accept(submission, changes, command);
    }

    /** Everything that is missing or wrong in it by itself, as of a moment. */
    public List<Violation> faults(Submission submission, Instant now) {
        return submission.faults(law, now);
    }

    /** @throws Refusal what {@link #submit(Submission, Command)} throws, without storing anything */
    public void requireAcceptable(Submission submission, Command command) {
        submission.requireComplete(law, command.now());
        if (!command.actor().administers(submission.company())) {
            throw Refusal.forbidden("You do not act for this company.");
        }
        requireRegistered(submission.company());
        if (submission.controllerCompany() != null) {
            requireRegistered(submission.controllerCompany());
        }
        law.judge(submission, command.now());
        requireBase(submission);
    }

    /** @throws Refusal 400 for a base that cannot be one, 409 for a controller nobody knows */
    void requireNamed(Submission submission) {
        if (submission.controllerCompany() != null) {
            requireRegistered(submission.controllerCompany());
        }
        requireBase(submission);
    }

    /** Makes a filing of one that was acceptable at the command's moment. @return as {@link #submit(Submission, Command)} */
    public Ack accept(Submission submission, Command command) {
        return accept(submission, null, command);
    }

    private Ack accept(Submission submission, @Nullable Changes changes, Command command) {
        String id = id(submission, command);
        Law.Judgement judgement = law.judge(submission, command.now());
        Decision<Filing> first = Filing.submitted(id, submission, judgement, command);
        Ack submitted = filings.create(id, command, changes == null ? first : noticed(first, changes));
        return numbering
                .number(id, command)
                .map(ack -> new Ack(id, ack.version(), ack.change(), ack.shared(), submitted.repeated()))
                .orElse(submitted);
    }

    /** Whether a filing was made of it before, so that what it is about may have changed since. */
    boolean isRepeated(Submission submission, Command command) {
        return command.idempotencyKey() != null
                && filings.find(id(submission, command)).isPresent();
    }

    private void requireRegistered(String company) {
        if (!companies.isRegistered(company)) {
            throw ComplianceProblems.unknownCompany(company);
        }
    }

    private static String id(Submission submission, Command command) {
        return Ids.createdBy(command, "filing\n" + submission.company());
    }

    private Decision<Filing> noticed(Decision<Filing> first, Changes changes) {
        return new Decision<>(first.state().notifying(changes, law.notice(changes)), first.change());
    }

    /** Which has to be one of the same company, and no transfer; it need not be granted yet. */
    private void requireBase(Submission submission) {
        String base = submission.base();
        if (base != null
                && filings.find(base)
                        .filter(filing -> filing.state().canBear(submission.company()))
                        .isEmpty()) {
            throw Refusal.invalid(
                    "/base",
                    "base",
                    "There is no declaration or request of this company with that id that is granted or may be.");
        }
    }
}
