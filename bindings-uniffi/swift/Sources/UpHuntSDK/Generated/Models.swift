// Generated from the core's declarations by `cargo xtask codegen`. Do not edit.
// swift-format-ignore-file

import UpHuntCore

public typealias Application = UpHuntCore.Application
public typealias ApplicationRef = UpHuntCore.ApplicationRef
public typealias ApplicationStatus = UpHuntCore.ApplicationStatus
public typealias AppliedJobsPage = UpHuntCore.AppliedJobsPage
public typealias ApplyRequest = UpHuntCore.ApplyRequest
public typealias ArchivedJob = UpHuntCore.ArchivedJob
public typealias BulkItemState = UpHuntCore.BulkItemState
public typealias Buyer = UpHuntCore.Buyer
public typealias BuyerStats = UpHuntCore.BuyerStats
public typealias ClientJobs = UpHuntCore.ClientJobs
public typealias Company = UpHuntCore.Company
public typealias Credit = UpHuntCore.Credit
public typealias CreditLedger = UpHuntCore.CreditLedger
public typealias EarlyEndReason = UpHuntCore.EarlyEndReason
public typealias Endpoint = UpHuntCore.Endpoint
public typealias ErrorKind = UpHuntCore.ErrorKind
public typealias Freelancer = UpHuntCore.Freelancer
public typealias Freelancers = UpHuntCore.Freelancers
public typealias GenerateProposal = UpHuntCore.GenerateProposal
public typealias GeneratedProposal = UpHuntCore.GeneratedProposal
public typealias JSON = UpHuntCore.JSON
public typealias Location = UpHuntCore.Location
public typealias Money = UpHuntCore.Money
public typealias OpenJob = UpHuntCore.OpenJob
public typealias Pacing = UpHuntCore.Pacing
public typealias PhoneVerification = UpHuntCore.PhoneVerification
public typealias Profile = UpHuntCore.Profile
public typealias ProposalTerms = UpHuntCore.ProposalTerms
public typealias QuestionAnswer = UpHuntCore.QuestionAnswer
public typealias ReasoningEffort = UpHuntCore.ReasoningEffort
public typealias Received = UpHuntCore.Received
public typealias SetupCheck = UpHuntCore.SetupCheck
public typealias SetupCheckName = UpHuntCore.SetupCheckName
public typealias SetupReport = UpHuntCore.SetupReport
public typealias SetupVerdict = UpHuntCore.SetupVerdict
public typealias Submission = UpHuntCore.Submission
public typealias Timeline = UpHuntCore.Timeline
public typealias WebhookEvent = UpHuntCore.WebhookEvent
public typealias WebhookEventName = UpHuntCore.WebhookEventName
public typealias WorkHistoryEntry = UpHuntCore.WorkHistoryEntry

extension Application: JSONModel {
    public static func fromJson(_ text: String) throws -> Application { try readApplication(json: text) }
}

extension AppliedJobsPage: JSONModel {
    public static func fromJson(_ text: String) throws -> AppliedJobsPage { try readAppliedJobsPage(json: text) }
}

extension ApplyRequest: JSONModel {
    public static func fromJson(_ text: String) throws -> ApplyRequest { try readApplyRequest(json: text) }
}

extension ProposalTerms: JSONModel {
    public static func fromJson(_ text: String) throws -> ProposalTerms { try readProposalTerms(json: text) }
}

extension QuestionAnswer: JSONModel {
    public static func fromJson(_ text: String) throws -> QuestionAnswer { try readQuestionAnswer(json: text) }
}

extension Submission: JSONModel {
    public static func fromJson(_ text: String) throws -> Submission { try readSubmission(json: text) }
}

extension ClientJobs: JSONModel {
    public static func fromJson(_ text: String) throws -> ClientJobs { try readClientJobs(json: text) }
}

extension Buyer: JSONModel {
    public static func fromJson(_ text: String) throws -> Buyer { try readBuyer(json: text) }
}

extension Company: JSONModel {
    public static func fromJson(_ text: String) throws -> Company { try readCompany(json: text) }
}

extension Location: JSONModel {
    public static func fromJson(_ text: String) throws -> Location { try readLocation(json: text) }
}

extension BuyerStats: JSONModel {
    public static func fromJson(_ text: String) throws -> BuyerStats { try readBuyerStats(json: text) }
}

extension Money: JSONModel {
    public static func fromJson(_ text: String) throws -> Money { try readMoney(json: text) }
}

extension PhoneVerification: JSONModel {
    public static func fromJson(_ text: String) throws -> PhoneVerification { try readPhoneVerification(json: text) }
}

extension OpenJob: JSONModel {
    public static func fromJson(_ text: String) throws -> OpenJob { try readOpenJob(json: text) }
}

extension WorkHistoryEntry: JSONModel {
    public static func fromJson(_ text: String) throws -> WorkHistoryEntry { try readWorkHistoryEntry(json: text) }
}

extension Freelancers: JSONModel {
    public static func fromJson(_ text: String) throws -> Freelancers { try readFreelancers(json: text) }
}

extension Freelancer: JSONModel {
    public static func fromJson(_ text: String) throws -> Freelancer { try readFreelancer(json: text) }
}

extension Profile: JSONModel {
    public static func fromJson(_ text: String) throws -> Profile { try readProfile(json: text) }
}

extension ArchivedJob: JSONModel {
    public static func fromJson(_ text: String) throws -> ArchivedJob { try readArchivedJob(json: text) }
}

extension GenerateProposal: JSONModel {
    public static func fromJson(_ text: String) throws -> GenerateProposal { try readGenerateProposal(json: text) }
}

extension GeneratedProposal: JSONModel {
    public static func fromJson(_ text: String) throws -> GeneratedProposal { try readGeneratedProposal(json: text) }
}

extension CreditLedger: JSONModel {
    public static func fromJson(_ text: String) throws -> CreditLedger { try readCreditLedger(json: text) }
}

extension SetupCheck: JSONModel {
    public static func fromJson(_ text: String) throws -> SetupCheck { try readSetupCheck(json: text) }
}

extension SetupReport: JSONModel {
    public static func fromJson(_ text: String) throws -> SetupReport { try readSetupReport(json: text) }
}

extension WebhookEvent: JSONModel {
    public static func fromJson(_ text: String) throws -> WebhookEvent { try readWebhookEvent(json: text) }
}
