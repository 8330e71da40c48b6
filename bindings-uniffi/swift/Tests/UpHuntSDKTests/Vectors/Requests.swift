import UpHuntSDK

extension ApplyRequest {
    /// The request whose body this is.
    init(json: JSON) throws {
        let known = ["jobId", "coverLetter", "profileId", "proposal", "autoFillOtherQuestions", "questionAnswers"]
        self.init(
            jobId: json["jobId"]?.string ?? "",
            coverLetter: json["coverLetter"]?.string ?? "",
            profileId: json["profileId"]?.string,
            proposal: json["proposal"].map(ProposalTerms.init(json:)),
            autoFillOtherQuestions: json["autoFillOtherQuestions"]?.bool,
            questionAnswers: json["questionAnswers"]?.array?.map(QuestionAnswer.init(json:)),
            extra: json.but(known + ["waitTimeoutMs", "intervalMs"])
        )
    }
}

extension ProposalTerms {
    init(json: JSON) {
        self.init(
            hourlyRate: json["hourlyRate"]?.double,
            timeline: json["timeline"]?.string.map(Timeline.init(rawValue:)),
            extra: json.but(["hourlyRate", "timeline"])
        )
    }
}

extension QuestionAnswer {
    init(json: JSON) {
        self.init(
            question: json["question"] ?? .null, answer: json["answer"] ?? .null, extra: json.but(["question", "answer"]))
    }
}

extension GenerateProposal {
    init(json: JSON) {
        let known = ["jobId", "jobTitle", "jobDescription", "feedId", "reasoningEffort"]
        self.init(
            jobId: json["jobId"]?.string,
            jobTitle: json["jobTitle"]?.string,
            jobDescription: json["jobDescription"]?.string,
            feedId: json["feedId"]?.string,
            reasoningEffort: json["reasoningEffort"]?.string.map(ReasoningEffort.init(rawValue:)),
            extra: json.but(known)
        )
    }
}

extension JSON {
    /// The fields of other names.
    func but(_ names: [String]) -> [String: JSON] {
        (object ?? [:]).filter { !names.contains($0.key) }
    }
}
