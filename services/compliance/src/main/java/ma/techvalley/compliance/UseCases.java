package ma.techvalley.compliance;

import java.time.Clock;
import ma.techvalley.compliance.filings.AssigningFiling;
import ma.techvalley.compliance.filings.ChangingFiling;
import ma.techvalley.compliance.filings.CorrectingClerically;
import ma.techvalley.compliance.filings.CorrectingFiling;
import ma.techvalley.compliance.filings.DecidingFiling;
import ma.techvalley.compliance.filings.DeletingFiling;
import ma.techvalley.compliance.filings.ExtendingReview;
import ma.techvalley.compliance.filings.Filing;
import ma.techvalley.compliance.filings.Filings;
import ma.techvalley.compliance.filings.ImpartialFilings;
import ma.techvalley.compliance.filings.KeepingChain;
import ma.techvalley.compliance.filings.KeepingTime;
import ma.techvalley.compliance.filings.KnownCompany;
import ma.techvalley.compliance.filings.Law;
import ma.techvalley.compliance.filings.MovingFiling;
import ma.techvalley.compliance.filings.NumberingFiling;
import ma.techvalley.compliance.filings.Officers;
import ma.techvalley.compliance.filings.RecallingFiling;
import ma.techvalley.compliance.filings.RehearsingRule;
import ma.techvalley.compliance.filings.RequestingCompletion;
import ma.techvalley.compliance.filings.SubmittingFiling;
import ma.techvalley.compliance.filings.TakingFiling;
import ma.techvalley.compliance.filings.WithdrawingFiling;
import ma.techvalley.compliance.filings.persistence.ViewedCompanies;
import ma.techvalley.compliance.links.Impartiality;
import ma.techvalley.compliance.regimes.Regimes;
import ma.techvalley.compliance.standings.Grants;
import ma.techvalley.compliance.standings.KeepingStanding;
import ma.techvalley.compliance.standings.Standing;
import ma.techvalley.kit.aggregate.AggregateStore;
import ma.techvalley.kit.aggregate.History;
import ma.techvalley.kit.inbox.VersionedView;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What can be done with filings; the domain itself knows no Spring. */
@Configuration(proxyBeanMethods = false)
class UseCases {
    @Bean
    SubmittingFiling submittingFiling(
            AggregateStore<Filing> filings, VersionedView<KnownCompany> companies, NumberingFiling numbering, Law law) {
        return new SubmittingFiling(filings, new ViewedCompanies(companies), numbering, law);
    }

    @Bean
    ImpartialFilings impartialFilings(AggregateStore<Filing> filings, Impartiality impartiality) {
        return new ImpartialFilings(filings, impartiality);
    }

    @Bean
    TakingFiling takingFiling(ImpartialFilings filings) {
        return new TakingFiling(filings);
    }

    @Bean
    AssigningFiling assigningFiling(AggregateStore<Filing> filings, Officers officers, Impartiality impartiality) {
        return new AssigningFiling(filings, officers, impartiality);
    }

    @Bean
    RequestingCompletion requestingCompletion(ImpartialFilings filings, Law law) {
        return new RequestingCompletion(filings, law);
    }

    @Bean
    CorrectingFiling correctingFiling(AggregateStore<Filing> filings, SubmittingFiling submitting, Law law) {
        return new CorrectingFiling(filings, submitting, law);
    }

    @Bean
    DecidingFiling decidingFiling(ImpartialFilings filings, NumberingFiling numbering) {
        return new DecidingFiling(filings, numbering);
    }

    @Bean
    ExtendingReview extendingReview(ImpartialFilings filings, Law law) {
        return new ExtendingReview(filings, law);
    }

    @Bean
    MovingFiling movingFiling(ImpartialFilings filings, Law law) {
        return new MovingFiling(filings, law);
    }

    @Bean
    ChangingFiling changingFiling(AggregateStore<Filing> filings, SubmittingFiling submitting) {
        return new ChangingFiling(filings, submitting);
    }

    @Bean
    WithdrawingFiling withdrawingFiling(ImpartialFilings filings) {
        return new WithdrawingFiling(filings);
    }

    @Bean
    CorrectingClerically correctingClerically(ImpartialFilings filings) {
        return new CorrectingClerically(filings);
    }

    @Bean
    DeletingFiling deletingFiling(AggregateStore<Filing> filings) {
        return new DeletingFiling(filings);
    }

    @Bean
    RecallingFiling recallingFiling(AggregateStore<Filing> filings, History<Filing> history, Clock clock) {
        return new RecallingFiling(filings, history, clock);
    }

    @Bean
    KeepingChain keepingChain(AggregateStore<Filing> filings, Filings lists) {
        return new KeepingChain(filings, lists);
    }

    @Bean
    KeepingStanding keepingStanding(AggregateStore<Filing> filings, AggregateStore<Standing> standings, Grants grants) {
        return new KeepingStanding(filings, standings, grants);
    }

    @Bean
    KeepingTime keepingTime(AggregateStore<Filing> filings, NumberingFiling numbering, Clock clock) {
        return new KeepingTime(filings, numbering, clock);
    }

    @Bean
    RehearsingRule rehearsingRule(Filings filings, Regimes regimes) {
        return new RehearsingRule(filings, regimes);
    }
}
