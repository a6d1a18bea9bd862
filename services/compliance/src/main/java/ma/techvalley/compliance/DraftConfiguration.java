package ma.techvalley.compliance;

import com.mongodb.client.MongoDatabase;
import ma.techvalley.compliance.drafts.Draft;
import ma.techvalley.compliance.drafts.Drafts;
import ma.techvalley.compliance.drafts.SavingDraft;
import ma.techvalley.compliance.drafts.SubmittingDraft;
import ma.techvalley.compliance.drafts.persistence.MongoDrafts;
import ma.techvalley.compliance.filings.SubmittingFiling;
import ma.techvalley.compliance.filings.WrittenSubmissions;
import ma.techvalley.kit.aggregate.AggregateStore;
import ma.techvalley.kit.aggregate.WakeUp;
import ma.techvalley.kit.deadline.Deadline;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Drafts of filings: how they are kept, and what can be done with them. */
@Configuration(proxyBeanMethods = false)
class DraftConfiguration {
    @Bean
    AggregateStore<Draft> draftStore(MongoDatabase database, WakeUp wakeUp) {
        return new AggregateStore<>(database, MongoDrafts.type(), wakeUp);
    }

    @Bean
    Drafts drafts(AggregateStore<Draft> store, MongoDatabase database) {
        MongoDrafts.prepare(database);
        return new MongoDrafts(store);
    }

    @Bean
    SavingDraft savingDraft(AggregateStore<Draft> drafts) {
        return new SavingDraft(drafts);
    }

    @Bean
    SubmittingDraft submittingDraft(
            AggregateStore<Draft> drafts, SubmittingFiling submitting, WrittenSubmissions written) {
        return new SubmittingDraft(drafts, submitting, written);
    }

    /** Finishes what a crash between a draft's submission and its filing has left. */
    @Bean
    Deadline submittedDrafts(AggregateStore<Draft> drafts, SubmittingDraft submitting) {
        return new Deadline(drafts, submitting::finish);
    }
}
