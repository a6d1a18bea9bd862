package ma.techvalley.standalone.demo;

import java.util.List;

/**
 * What offshoring companies process personal data for; none with sensitive data or identity-card numbers, which need an
 * authorisation instead (law 09-08, article 12).
 *
 * @param trait by which the law decides the regime
 * @param activityCode of those seen in the public register; no official legend was found
 */
record Purpose(String name, String words, String activityCode, String trait, List<String> persons, List<String> data) {
    static final List<Purpose> ALL = List.of(
            new Purpose(
                    "Demo: gestion des clients",
                    "Suivi des contrats et de la relation commerciale",
                    "GC",
                    "CLIENTS",
                    List.of("Clients", "Prospects"),
                    List.of("Nom", "Adresse", "Téléphone", "Historique des commandes")),
            new Purpose(
                    "Demo: enregistrement des appels",
                    "Formation des conseillers et contrôle de la qualité",
                    "GC",
                    "CLIENTS",
                    List.of("Clients", "Conseillers"),
                    List.of("Voix", "Téléphone", "Date et durée de l'appel")),
            new Purpose(
                    "Demo: administration du personnel",
                    "Gestion des contrats de travail et de la paie",
                    "RH",
                    "STAFF",
                    List.of("Salariés"),
                    List.of("Nom", "Adresse", "Fonction", "Salaire")),
            new Purpose(
                    "Demo: recrutement",
                    "Sélection des candidats aux postes ouverts",
                    "RH",
                    "STAFF",
                    List.of("Candidats"),
                    List.of("Nom", "Parcours", "Langues")),
            new Purpose(
                    "Demo: hébergement d'applications de clients",
                    "Exploitation de serveurs pour le compte de clients",
                    "HB",
                    "OTHER",
                    List.of("Utilisateurs des clients"),
                    List.of("Identifiant", "Journal des connexions")),
            new Purpose(
                    "Demo: site web et demandes de contact",
                    "Réponse aux demandes reçues par le site",
                    "W",
                    "OTHER",
                    List.of("Visiteurs"),
                    List.of("Nom", "Courriel", "Message")));
}
